// The return stands inside the loop, so the function ends after the first pair. Put it after the loop.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    sum += Math.abs(predictions[i] - actuals[i]);
    return sum / predictions.length;
  }
}
