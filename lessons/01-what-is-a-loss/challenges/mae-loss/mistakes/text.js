// toFixed makes a string, to be shown to people. Return the number itself; whoever shows it can round it.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);
  return (sum / predictions.length).toFixed(2);
}
