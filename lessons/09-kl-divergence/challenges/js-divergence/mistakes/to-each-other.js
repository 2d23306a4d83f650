// These are the divergences from one to the other, without the way by the middle: they can be infinite. Compare each with m.
function jsDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) sum += p[i] * Math.log(p[i] / q[i]);
    if (q[i] > 0) sum += q[i] * Math.log(q[i] / p[i]);
  }
  return sum / 2;
}
