// This is the loss. Perplexity is the exponential of it.
function perplexity(probabilities) {
  let surprise = 0;
  for (const probability of probabilities) {
    surprise -= Math.log(probability);
  }
  return surprise / probabilities.length;
}
