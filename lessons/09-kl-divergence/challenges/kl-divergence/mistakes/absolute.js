// The single terms are made positive. They may be negative, where the model says more than the truth; only their sum is not.
function klDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) {
      sum += Math.abs(p[i] * Math.log(p[i] / q[i]));
    }
  }
  return sum;
}
