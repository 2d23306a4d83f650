// Powers of 2 are taken in place of the exponential. Use Math.exp.
function toProbabilities(scores) {
  const most = Math.max(...scores);
  let total = 0;
  for (const score of scores) {
    total += 2 ** (score - most);
  }
  const probabilities = [];
  for (const score of scores) {
    probabilities.push(2 ** (score - most) / total);
  }
  return probabilities;
}
