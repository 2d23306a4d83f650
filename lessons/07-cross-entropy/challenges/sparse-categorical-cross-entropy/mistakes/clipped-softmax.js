// This goes through a clipped softmax, so that no answer costs more than about 34.5. Take the logarithm on paper: Math.log(powers) + highest - truth.
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score - highest);
    const truth = scores[i][labels[i]];
    sum += -Math.log(Math.max(Math.exp(truth - highest) / powers, 1e-15));
  }
  return sum / scores.length;
}
