// The power is of 2, not of e. Use Math.exp.
function sigmoid(z) {
  return 1 / (1 + 2 ** -z);
}
