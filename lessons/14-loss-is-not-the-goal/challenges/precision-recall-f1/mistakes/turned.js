// Precision and recall have changed places. Precision divides by how many were called yes, recall by how many are yes.
function precisionRecallF1(predictions, actuals) {
  let found = 0;
  let called = 0;
  let there = 0;
  for (let i = 0; i < predictions.length; i++) {
    if (predictions[i] === 1 && actuals[i] === 1) found += 1;
    if (predictions[i] === 1) called += 1;
    if (actuals[i] === 1) there += 1;
  }
  const precision = there === 0 ? 0 : found / there;
  const recall = called === 0 ? 0 : found / called;
  const f1 = found === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
