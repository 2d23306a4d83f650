// Under MAE this lies halfway between the smallest and the largest value, so outliers rule it. The median is the value in the middle of the row.
function bestConstant(values, loss) {
  const n = values.length;
  if (loss === 'mse') {
    let sum = 0;
    for (const value of values) sum += value;
    return sum / n;
  }
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[0] + sorted[n - 1]) / 2;
}
