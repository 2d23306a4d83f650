// What stands behind the point is cut off: parseInt, Math.floor and Math.trunc do that. Return the mean as it is.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);
  return Math.trunc(sum / predictions.length);
}
