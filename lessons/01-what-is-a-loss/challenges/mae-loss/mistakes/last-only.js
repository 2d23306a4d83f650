// Each error takes the place of the one before it, so only the last remains. Add it to the sum with +=.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum = Math.abs(predictions[i] - actuals[i]);
  return sum / predictions.length;
}
