// Where nothing was called yes, precision is 1 here. The task asks for 0 wherever there would be a division by 0.
function precisionRecallF1(predictions, actuals) {
  let found = 0;
  let called = 0;
  let there = 0;
  for (let i = 0; i < predictions.length; i++) {
    if (predictions[i] === 1 && actuals[i] === 1) found += 1;
    if (predictions[i] === 1) called += 1;
    if (actuals[i] === 1) there += 1;
  }
  const precision = called === 0 ? 1 : found / called;
  const recall = there === 0 ? 0 : found / there;
  const f1 = found === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
