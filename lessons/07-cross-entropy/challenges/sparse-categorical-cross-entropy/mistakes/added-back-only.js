// The highest score is added after the logarithm, but it was not subtracted inside the powers. Write Math.exp(score - highest) there.
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score);
    const truth = scores[i][labels[i]];
    sum += Math.log(powers) + highest - truth;
  }
  return sum / scores.length;
}
