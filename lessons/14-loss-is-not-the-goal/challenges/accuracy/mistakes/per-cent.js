// This is in per cent. A number from 0 to 1 is wanted.
function accuracy(predictions, actuals) {
  let right = 0;
  for (let i = 0; i < predictions.length; i++) {
    const says = predictions[i] >= 0.5 ? 1 : 0;
    if (says === actuals[i]) {
      right += 1;
    }
  }
  return (100 * right) / predictions.length;
}
