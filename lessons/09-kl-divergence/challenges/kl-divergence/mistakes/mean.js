// The sum is divided by how many outcomes there are. The probabilities weigh the terms already: return the sum itself.
function klDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) {
      sum += p[i] * Math.log(p[i] / q[i]);
    }
  }
  return sum / p.length;
}
