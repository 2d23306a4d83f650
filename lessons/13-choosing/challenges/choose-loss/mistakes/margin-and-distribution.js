// Margin and distribution have changed places.
function chooseLoss(task) {
  if (task.answer === 'number') {
    return task.outliers ? 'huber' : 'mse';
  }
  if (task.answer === 'yes-no') {
    const loss = task.rare ? 'focal' : 'bce';
    return task.output === 'logits' ? loss + '-with-logits' : loss;
  }
  if (task.answer === 'one-of-many') return 'cross-entropy';
  if (task.answer === 'margin') return 'kl-divergence';
  return 'hinge';
}
