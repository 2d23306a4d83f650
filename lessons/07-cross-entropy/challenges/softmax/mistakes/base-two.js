// The powers are of 2, not of e. Use Math.exp.
function softmax(scores) {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => 2 ** (score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
