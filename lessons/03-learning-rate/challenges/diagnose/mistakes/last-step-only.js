// The plateau is judged by the last step alone. Compare the last loss with the one in the middle.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > first) return 'diverging';
  if (losses[losses.length - 2] - last < 0.01 * first) return 'plateau';
  if (last > first / 2) return 'too slow';
  return 'healthy';
}
