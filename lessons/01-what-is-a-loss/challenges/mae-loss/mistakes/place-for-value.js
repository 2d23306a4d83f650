// for (… in …) hands out the places 0, 1, 2, not the predictions. Take predictions[i] inside the loop.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (const i in predictions) sum += Math.abs(i - actuals[i]);
  return sum / predictions.length;
}
