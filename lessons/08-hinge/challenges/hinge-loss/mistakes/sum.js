// This is the sum of the costs, not their mean. Divide it by scores.length.
function hingeLoss(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const agreement = labels[i] * scores[i];
    sum += Math.max(0, 1 - agreement);
  }
  return sum;
}
