// The product of many probabilities is rounded to 0. Add up their logarithms.
function perplexity(probabilities) {
  let product = 1;
  for (const probability of probabilities) {
    product *= probability;
  }
  return product ** (-1 / probabilities.length);
}
