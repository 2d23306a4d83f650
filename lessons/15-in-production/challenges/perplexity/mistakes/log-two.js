// Math.log2 goes with 2 **, natural logarithms go with Math.exp.
function perplexity(probabilities) {
  let surprise = 0;
  for (const probability of probabilities) {
    surprise -= Math.log2(probability);
  }
  return Math.exp(surprise / probabilities.length);
}
