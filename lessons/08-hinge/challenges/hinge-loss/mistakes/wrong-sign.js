// The sign of the product is turned: what is far on the right side costs most. It is 1 minus the product.
function hingeLoss(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const agreement = labels[i] * scores[i];
    sum += Math.max(0, 1 + agreement);
  }
  return sum / scores.length;
}
