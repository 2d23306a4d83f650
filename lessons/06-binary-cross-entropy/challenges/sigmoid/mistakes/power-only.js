// This is only the power. Put it below the line: 1 / (1 + Math.exp(-z)).
function sigmoid(z) {
  return Math.exp(-z);
}
