// A triplet that is right by more than the margin costs less than nothing here. Take Math.max of it and 0.
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
  return near - far + margin;
}
