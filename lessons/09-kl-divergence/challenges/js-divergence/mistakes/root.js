// This is the root of it, which is called the Jensen-Shannon distance. Return the divergence itself.
function jsDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const m = (p[i] + q[i]) / 2;
    if (p[i] > 0) sum += p[i] * Math.log(p[i] / m);
    if (q[i] > 0) sum += q[i] * Math.log(q[i] / m);
  }
  return Math.sqrt(Math.max(0, sum / 2));
}
