// These are the exponentials. Divide each by the sum of all of them.
function toProbabilities(scores) {
  const most = Math.max(...scores);
  let total = 0;
  for (const score of scores) {
    total += Math.exp(score - most);
  }
  const probabilities = [];
  for (const score of scores) {
    probabilities.push(Math.exp(score - most));
  }
  return probabilities;
}
