// The surprises are added up without taking the mean: a longer text gets a larger number.
function perplexity(probabilities) {
  let surprise = 0;
  for (const probability of probabilities) {
    surprise -= Math.log(probability);
  }
  return Math.exp(surprise);
}
