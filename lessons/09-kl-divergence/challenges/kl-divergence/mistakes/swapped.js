// The two distributions have changed places: this is the divergence the other way round. Weigh by p, and take p / q.
function klDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (q[i] > 0) {
      sum += q[i] * Math.log(q[i] / p[i]);
    }
  }
  return sum;
}
