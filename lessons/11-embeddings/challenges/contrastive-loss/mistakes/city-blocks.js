// The differences of the coordinates are added up without squares: that is the way by streets, not in a straight line.
function contrastiveLoss(a, b, same, margin) {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    squares += Math.abs(a[i] - b[i]);
  }
  const distance = squares;
  if (same === 1) {
    return distance ** 2;
  }
  return Math.max(0, margin - distance) ** 2;
}
