// The sum starts at 1, so the probabilities add up to less than 1. Start it at 0.
function softmax(scores) {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 1);
  return powers.map((power) => power / sum);
}
