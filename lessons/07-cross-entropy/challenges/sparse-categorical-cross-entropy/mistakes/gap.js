// This is the gap, 1 minus the probability of the truth. Take its negative logarithm.
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score - highest);
    const truth = scores[i][labels[i]];
    sum += 1 - Math.exp(truth - highest) / powers;
  }
  return sum / scores.length;
}
