// The questions come in another order: a level curve is called too slow before anybody asks whether it still falls. Ask about the plateau first.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > first) return 'diverging';
  if (last > first / 2) return 'too slow';
  if (middle - last < 0.01 * first) return 'plateau';
  return 'healthy';
}
