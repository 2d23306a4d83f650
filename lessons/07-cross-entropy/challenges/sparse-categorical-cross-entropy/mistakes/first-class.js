// The label is ignored: class 0 is taken to be the true one everywhere. Use scores[i][labels[i]].
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score - highest);
    const truth = scores[i][0];
    sum += Math.log(powers) + highest - truth;
  }
  return sum / scores.length;
}
