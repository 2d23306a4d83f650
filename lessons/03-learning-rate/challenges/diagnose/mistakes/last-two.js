// A rise from one loss to the next is no divergence yet. Compare the last loss with the first, not with the one before it.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > losses[losses.length - 2]) return 'diverging';
  if (middle - last < 0.01 * first) return 'plateau';
  if (last > first / 2) return 'too slow';
  return 'healthy';
}
