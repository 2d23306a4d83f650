// The differences of the coordinates are added up without squares: that is the way by streets, not in a straight line.
function distance(a, b) {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    squares += Math.abs(a[i] - b[i]);
  }
  return squares;
}

function tripletLoss(anchor, positive, negative, margin) {
  const near = distance(anchor, positive);
  const far = distance(anchor, negative);
  return Math.max(0, near - far + margin);
}
