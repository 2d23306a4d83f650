// The loop runs one step past the end, where there is no number, and one NaN makes the whole sum NaN. Run it while i < predictions.length, without the =.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i <= predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);
  return sum / predictions.length;
}
