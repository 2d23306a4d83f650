// For two of one kind this is the distance. The loss is its square.
function contrastiveLoss(a, b, same, margin) {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    squares += (a[i] - b[i]) ** 2;
  }
  const distance = Math.sqrt(squares);
  if (same === 1) {
    return distance;
  }
  return Math.max(0, margin - distance) ** 2;
}
