// For ordinary scores this is right, but at 1,000 the powers overflow, and far below 0 they are all 0. Subtract the highest score inside Math.exp.
function softmax(scores) {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
