// Rare cases are not asked for. Yes or no with hardly any yes wants focal.
function chooseLoss(task) {
  if (task.answer === 'number') {
    return task.outliers ? 'huber' : 'mse';
  }
  if (task.answer === 'yes-no') {
    const loss = 'bce';
    return task.output === 'logits' ? loss + '-with-logits' : loss;
  }
  if (task.answer === 'one-of-many') return 'cross-entropy';
  if (task.answer === 'margin') return 'hinge';
  return 'kl-divergence';
}
