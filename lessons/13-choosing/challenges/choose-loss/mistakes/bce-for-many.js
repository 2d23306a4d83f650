// Binary cross-entropy would treat each class as a question of its own. Exactly one of many wants cross-entropy.
function chooseLoss(task) {
  if (task.answer === 'number') {
    return task.outliers ? 'huber' : 'mse';
  }
  if (task.answer === 'yes-no') {
    const loss = task.rare ? 'focal' : 'bce';
    return task.output === 'logits' ? loss + '-with-logits' : loss;
  }
  if (task.answer === 'one-of-many') return 'bce';
  if (task.answer === 'margin') return 'hinge';
  return 'kl-divergence';
}
