// The plateau is never asked about. Compare the last loss with the one in the middle, as the second question.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > first) return 'diverging';
  if (last > first / 2) return 'too slow';
  return 'healthy';
}
