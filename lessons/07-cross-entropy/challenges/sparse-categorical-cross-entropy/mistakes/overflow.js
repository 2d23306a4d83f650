// On paper this is right, but scores of 1,000 overflow, and far below 0 all powers are 0. Subtract the highest score inside Math.exp and add it back after the logarithm.
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score);
    const truth = scores[i][labels[i]];
    sum += Math.log(powers) - truth;
  }
  return sum / scores.length;
}
