// Both logarithms are weighed by m. Weigh each by its own probability.
function jsDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const m = (p[i] + q[i]) / 2;
    if (p[i] > 0) sum += m * Math.log(p[i] / m);
    if (q[i] > 0) sum += m * Math.log(q[i] / m);
  }
  return sum / 2;
}
