// These are the logarithms of the probabilities. Return the probabilities.
function softmax(scores) {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => Math.log(power / sum));
}
