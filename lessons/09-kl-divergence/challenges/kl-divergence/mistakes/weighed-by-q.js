// The terms are weighed by what the model says. Weigh them by how often they come: multiply by p.
function klDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) {
      sum += q[i] * Math.log(p[i] / q[i]);
    }
  }
  return sum;
}
