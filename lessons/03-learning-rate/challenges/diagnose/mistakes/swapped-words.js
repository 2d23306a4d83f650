// Plateau and too slow are exchanged. A plateau no longer falls. Too slow still falls.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > first) return 'diverging';
  if (middle - last < 0.01 * first) return 'too slow';
  if (last > first / 2) return 'plateau';
  return 'healthy';
}
