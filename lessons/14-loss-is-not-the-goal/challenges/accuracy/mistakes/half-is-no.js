// A prediction of exactly 0.5 is a yes here: compare with >=.
function accuracy(predictions, actuals) {
  let right = 0;
  for (let i = 0; i < predictions.length; i++) {
    const says = predictions[i] > 0.5 ? 1 : 0;
    if (says === actuals[i]) {
      right += 1;
    }
  }
  return right / predictions.length;
}
