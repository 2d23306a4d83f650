// A bump on the way is no divergence, as long as the loss comes down again. Compare the last loss with the first, not the highest.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (Math.max(...losses) > first) return 'diverging';
  if (middle - last < 0.01 * first) return 'plateau';
  if (last > first / 2) return 'too slow';
  return 'healthy';
}
