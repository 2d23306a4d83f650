// The return stands inside the loop, so only the first violation is found. Put it after the loop.
function marginViolations(scores, labels) {
  const positions = [];
  for (let i = 0; i < scores.length; i++) {
    if (labels[i] * scores[i] < 1) {
      positions.push(i);
      return positions;
    }
  }
  return positions;
}
