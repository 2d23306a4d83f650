// The minus sign is missing: this falls where it should rise. Take the power of -z.
function sigmoid(z) {
  return 1 / (1 + Math.exp(z));
}
