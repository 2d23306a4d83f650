// These are the absolute errors of the single pairs, in an array. One number is wanted: add them up and divide by how many there are.
function maeLoss(predictions, actuals) {
  return predictions.map((prediction, i) => Math.abs(prediction - actuals[i]));
}
