// Sigmoids divided by their sum do add up to 1, but they are no softmax: they forget how far apart large scores are. Take exponentials of the scores.
function toProbabilities(scores) {
  let total = 0;
  for (const score of scores) {
    total += 1 / (1 + Math.exp(-score));
  }
  const probabilities = [];
  for (const score of scores) {
    probabilities.push(1 / (1 + Math.exp(-score)) / total);
  }
  return probabilities;
}
