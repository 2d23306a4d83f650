// These are logarithms of probabilities. The loss takes the logarithm itself; return the probabilities.
function toProbabilities(scores) {
  const most = Math.max(...scores);
  let total = 0;
  for (const score of scores) {
    total += Math.exp(score - most);
  }
  const probabilities = [];
  for (const score of scores) {
    probabilities.push(score - most - Math.log(total));
  }
  return probabilities;
}
