// Only half of it is there: the divergence from p. Add the one from q before you halve.
function jsDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const m = (p[i] + q[i]) / 2;
    if (p[i] > 0) sum += p[i] * Math.log(p[i] / m);
  }
  return sum / 2;
}
