// This is the exponential of the entropy, which is called perplexity. Return the sum itself.
function entropy(p) {
  let sum = 0;
  for (const probability of p) {
    if (probability > 0) {
      sum -= probability * Math.log(probability);
    }
  }
  return Math.exp(sum);
}
