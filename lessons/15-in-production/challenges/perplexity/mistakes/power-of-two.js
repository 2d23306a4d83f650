// Natural logarithms go with Math.exp; 2 ** belongs to Math.log2.
function perplexity(probabilities) {
  let surprise = 0;
  for (const probability of probabilities) {
    surprise -= Math.log(probability);
  }
  return 2 ** (surprise / probabilities.length);
}
