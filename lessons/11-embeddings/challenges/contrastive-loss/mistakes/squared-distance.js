// The margin is compared with the squared distance. Take the root first.
function contrastiveLoss(a, b, same, margin) {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    squares += (a[i] - b[i]) ** 2;
  }
  const distance = Math.sqrt(squares);
  if (same === 1) {
    return distance ** 2;
  }
  return Math.max(0, margin - squares) ** 2;
}
