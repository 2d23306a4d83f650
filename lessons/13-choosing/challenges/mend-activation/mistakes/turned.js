// The signs are turned, so that the lowest score gets the most. Take Math.exp of score - most.
function toProbabilities(scores) {
  const least = Math.min(...scores);
  let total = 0;
  for (const score of scores) {
    total += Math.exp(least - score);
  }
  const probabilities = [];
  for (const score of scores) {
    probabilities.push(Math.exp(least - score) / total);
  }
  return probabilities;
}
