// Every term has the wrong sign: this is the logarithm of the probability. Take the logarithm of the powers first, and subtract the true score.
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score - highest);
    const truth = scores[i][labels[i]];
    sum += truth - highest - Math.log(powers);
  }
  return sum / scores.length;
}
