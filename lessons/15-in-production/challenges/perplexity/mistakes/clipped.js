// A probability of 0 is clipped here, so that what is impossible is forgiven. The answer is Infinity then.
function perplexity(probabilities) {
  let surprise = 0;
  for (const probability of probabilities) {
    surprise -= Math.log(Math.max(probability, 1e-15));
  }
  return Math.exp(surprise / probabilities.length);
}
