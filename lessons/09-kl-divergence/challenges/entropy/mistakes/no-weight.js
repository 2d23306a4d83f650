// These are the surprises added up, each counted once. Weigh each by how often it comes: multiply by the probability.
function entropy(p) {
  let sum = 0;
  for (const probability of p) {
    if (probability > 0) {
      sum -= Math.log(probability);
    }
  }
  return sum;
}
