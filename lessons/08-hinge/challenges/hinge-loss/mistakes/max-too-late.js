// Math.max comes too late: it is taken of the mean, when costs below 0 have already hidden others. Take it of each example.
function hingeLoss(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const agreement = labels[i] * scores[i];
    sum += 1 - agreement;
  }
  return Math.max(0, sum / scores.length);
}
