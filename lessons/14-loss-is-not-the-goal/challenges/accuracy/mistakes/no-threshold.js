// Probabilities are compared with the actuals as they are, and 0.9 is never equal to 1. Make a yes or no of them first.
function accuracy(predictions, actuals) {
  let right = 0;
  for (let i = 0; i < predictions.length; i++) {
    const says = predictions[i];
    if (says === actuals[i]) {
      right += 1;
    }
  }
  return right / predictions.length;
}
