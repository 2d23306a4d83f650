// This is one over the mean probability. The mean is taken of the logarithms.
function perplexity(probabilities) {
  let surprise = 0;
  for (const probability of probabilities) {
    surprise += probability;
  }
  return probabilities.length / surprise;
}
