// This only punishes what is on the wrong side. Hinge loss also wants room: start from 1 minus the product, not from 0 minus the product.
function hingeLoss(scores, labels) {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const agreement = labels[i] * scores[i];
    sum += Math.max(0, -agreement);
  }
  return sum / scores.length;
}
