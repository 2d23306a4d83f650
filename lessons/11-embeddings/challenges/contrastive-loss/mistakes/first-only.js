// Only the first coordinate is looked at. Go over all of them.
function contrastiveLoss(a, b, same, margin) {
  let squares = 0;
  for (let i = 0; i < 1; i++) {
    squares += (a[i] - b[i]) ** 2;
  }
  const distance = Math.sqrt(squares);
  if (same === 1) {
    return distance ** 2;
  }
  return Math.max(0, margin - distance) ** 2;
}
