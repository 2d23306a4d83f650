// The logarithm of a probability is negative, so this sum is negative too. Entropy has a minus in front.
function entropy(p) {
  let sum = 0;
  for (const probability of p) {
    if (probability > 0) {
      sum += probability * Math.log(probability);
    }
  }
  return sum;
}
