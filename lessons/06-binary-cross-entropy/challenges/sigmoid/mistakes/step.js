// This is a hard step from 0 to 1. The sigmoid passes smoothly, so that it has a slope everywhere.
function sigmoid(z) {
  return z >= 0 ? 1 : 0;
}
