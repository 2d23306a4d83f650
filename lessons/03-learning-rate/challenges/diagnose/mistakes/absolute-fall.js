// A loss that has risen since the middle no longer falls either, so it is a plateau. Leave out Math.abs: a rise is then less than any fall.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > first) return 'diverging';
  if (Math.abs(middle - last) < 0.01 * first) return 'plateau';
  if (last > first / 2) return 'too slow';
  return 'healthy';
}
