// This is the hyperbolic tangent. It has the same S shape, but goes from -1 to 1. The sigmoid goes from 0 to 1.
function sigmoid(z) {
  return Math.tanh(z);
}
