// The label is not used, so every example is treated as a 1. Multiply the score by its label first.
function hingeLoss(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const agreement = scores[i];
    sum += Math.max(0, 1 - agreement);
  }
  return sum / scores.length;
}
