// The scores themselves are divided by their sum, without exponentials. Scores below 0 become negative probabilities so.
function toProbabilities(scores) {
  let total = 0;
  for (const score of scores) {
    total += score;
  }
  const probabilities = [];
  for (const score of scores) {
    probabilities.push(score / (total || 1));
  }
  return probabilities;
}
