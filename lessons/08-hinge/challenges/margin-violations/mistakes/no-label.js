// The label is not used, so every example is treated as a 1. Multiply the score by its label first.
function marginViolations(scores, labels) {
  const positions = [];
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] < 1) {
      positions.push(i);
    }
  }
  return positions;
}
