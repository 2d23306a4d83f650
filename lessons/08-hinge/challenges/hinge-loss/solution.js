function hingeLoss(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const agreement = labels[i] * scores[i];
    sum += Math.max(0, 1 - agreement);
  }
  return sum / scores.length;
}
