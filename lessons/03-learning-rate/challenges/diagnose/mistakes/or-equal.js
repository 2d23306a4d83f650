// A loss of exactly half of the first is called too slow. Only a higher one is: use > and not >=.
function diagnose(losses) {
  const first = losses[0];
  const middle = losses[Math.floor(losses.length / 2)];
  const last = losses[losses.length - 1];
  if (last > first) return 'diverging';
  if (middle - last < 0.01 * first) return 'plateau';
  if (last >= first / 2) return 'too slow';
  return 'healthy';
}
