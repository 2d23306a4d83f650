// The limit for a plateau is 10% of the first loss. It should be 1%, which is 0.01 * first.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > first) return 'diverging';
  if (middle - last < 0.1 * first) return 'plateau';
  if (last > first / 2) return 'too slow';
  return 'healthy';
}
