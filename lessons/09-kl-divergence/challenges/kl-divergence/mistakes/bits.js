// This counts in bits, because of Math.log2. Take the natural logarithm, Math.log.
function klDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) {
      sum += p[i] * Math.log2(p[i] / q[i]);
    }
  }
  return sum;
}
