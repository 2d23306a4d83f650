// Math.abs comes too late: it is taken of the sum, when the signs have already cancelled. Take it of each error.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += predictions[i] - actuals[i];
  return Math.abs(sum / predictions.length);
}
