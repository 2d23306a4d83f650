// This is the mean of 1 / p. Take the mean of the logarithms first, the exponential after.
function perplexity(probabilities) {
  let surprise = 0;
  for (const probability of probabilities) {
    surprise += 1 / probability;
  }
  return surprise / probabilities.length;
}
