// This is the entropy in bits, because of Math.log2. Nats are wanted here: take the natural logarithm, Math.log.
function entropy(p) {
  let sum = 0;
  for (const probability of p) {
    if (probability > 0) {
      sum -= probability * Math.log2(probability);
    }
  }
  return sum;
}
