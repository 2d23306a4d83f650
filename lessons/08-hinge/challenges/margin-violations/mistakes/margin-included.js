// An example exactly on the margin has a product of 1, and costs nothing. Compare with <, not with <=.
function marginViolations(scores, labels) {
  const positions = [];
  for (let i = 0; i < scores.length; i++) {
    if (labels[i] * scores[i] <= 1) {
      positions.push(i);
    }
  }
  return positions;
}
