// The power is of 10, not of e. Use Math.exp.
function sigmoid(z) {
  return 1 / (1 + 10 ** -z);
}
