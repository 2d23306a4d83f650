// This is the share of yes among the answers. They must be compared with the actuals.
function accuracy(predictions, actuals) {
  let right = 0;
  for (let i = 0; i < predictions.length; i++) {
    const says = predictions[i] >= 0.5 ? 1 : 0;
    if (says === 1) {
      right += 1;
    }
  }
  return right / predictions.length;
}
