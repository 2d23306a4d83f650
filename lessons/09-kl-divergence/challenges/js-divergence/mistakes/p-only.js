// Only the divergence from p is there. Add the one from q, and take the mean.
function jsDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const m = (p[i] + q[i]) / 2;
    if (p[i] > 0) sum += p[i] * Math.log(p[i] / m);
  }
  return sum;
}
