// The limit for a plateau is 1% of the loss in the middle. It should be 1% of the first loss.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > first) return 'diverging';
  if (middle - last < 0.01 * middle) return 'plateau';
  if (last > first / 2) return 'too slow';
  return 'healthy';
}
