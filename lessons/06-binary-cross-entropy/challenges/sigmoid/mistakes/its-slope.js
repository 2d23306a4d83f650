// This is the slope of the sigmoid, p * (1 - p). Return p itself.
function sigmoid(z) {
  return (1 / (1 + Math.exp(-z))) * (1 - 1 / (1 + Math.exp(-z)));
}
