// The logarithms are added up without weights. Multiply each by p, how often it comes.
function klDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) {
      sum += Math.log(p[i] / q[i]);
    }
  }
  return sum;
}
