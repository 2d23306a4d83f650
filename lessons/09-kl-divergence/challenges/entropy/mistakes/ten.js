// Math.log10 counts in powers of ten. Take the natural logarithm, Math.log.
function entropy(p) {
  let sum = 0;
  for (const probability of p) {
    if (probability > 0) {
      sum -= probability * Math.log10(probability);
    }
  }
  return sum;
}
