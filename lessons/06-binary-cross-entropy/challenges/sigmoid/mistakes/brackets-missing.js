// Without brackets, 1 / 1 is computed first and the power is added to it. Put brackets around 1 + Math.exp(-z).
function sigmoid(z) {
  return 1 / 1 + Math.exp(-z);
}
