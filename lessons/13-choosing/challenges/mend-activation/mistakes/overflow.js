// This is right for small scores, but Math.exp(1000) is Infinity, and Infinity / Infinity is no number. Subtract the largest score from all of them first.
function toProbabilities(scores) {
  const most = 0;
  let total = 0;
  for (const score of scores) {
    total += Math.exp(score - most);
  }
  const probabilities = [];
  for (const score of scores) {
    probabilities.push(Math.exp(score - most) / total);
  }
  return probabilities;
}
