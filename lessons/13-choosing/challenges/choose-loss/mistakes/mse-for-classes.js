// One of many is no number: squares of class numbers mean nothing. Return cross-entropy.
function chooseLoss(task) {
  if (task.answer === 'number') {
    return task.outliers ? 'huber' : 'mse';
  }
  if (task.answer === 'yes-no') {
    const loss = task.rare ? 'focal' : 'bce';
    return task.output === 'logits' ? loss + '-with-logits' : loss;
  }
  if (task.answer === 'one-of-many') return 'mse';
  if (task.answer === 'margin') return 'hinge';
  return 'kl-divergence';
}
