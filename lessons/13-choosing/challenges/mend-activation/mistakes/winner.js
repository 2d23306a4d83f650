// The largest score gets all of it. That is a decision, no probability, and it has no gradient: take exponentials.
function toProbabilities(scores) {
  const most = Math.max(...scores);
  let total = 0;
  for (const score of scores) {
    total += score === most ? 1 : 0;
  }
  const probabilities = [];
  for (const score of scores) {
    probabilities.push((score === most ? 1 : 0) / total);
  }
  return probabilities;
}
