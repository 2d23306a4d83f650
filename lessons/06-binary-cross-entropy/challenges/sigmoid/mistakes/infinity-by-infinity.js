// On paper this is the sigmoid, but for a z of 1,000 it divides infinity by infinity. Divide 1 by 1 + Math.exp(-z) instead.
function sigmoid(z) {
  return Math.exp(z) / (1 + Math.exp(z));
}
