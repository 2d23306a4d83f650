// This is the mean probability of the truth, which counts how sure the model is. Make a yes or no of each prediction first.
function accuracy(predictions, actuals) {
  let right = 0;
  for (let i = 0; i < predictions.length; i++) {
    right += actuals[i] === 1 ? predictions[i] : 1 - predictions[i];
  }
  return right / predictions.length;
}
