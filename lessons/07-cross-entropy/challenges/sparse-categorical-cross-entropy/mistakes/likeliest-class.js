// This is the surprise at the class with the highest score, whatever the truth was. Subtract the true score, not the highest.
function sparseCategoricalCrossEntropy(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const highest = Math.max(...scores[i]);
    let powers = 0;
    for (const score of scores[i]) powers += Math.exp(score - highest);
    const truth = highest;
    sum += Math.log(powers) + highest - truth;
  }
  return sum / scores.length;
}
