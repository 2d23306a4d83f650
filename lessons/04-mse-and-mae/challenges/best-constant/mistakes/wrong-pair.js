// With an even number of values the middle two are those at middle - 1 and middle, counted from 0. You take the pair after them.
function bestConstant(values, loss) {
  const n = values.length;
  if (loss === 'mse') {
    let sum = 0;
    for (const value of values) sum += value;
    return sum / n;
  }
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(n / 2);
  if (n % 2 === 1) return sorted[middle];
  return (sorted[middle] + sorted[Math.min(middle + 1, n - 1)]) / 2;
}
