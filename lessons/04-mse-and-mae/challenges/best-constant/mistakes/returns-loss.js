// This is the lowest loss, not the constant that has it. Return the constant itself.
function bestConstant(values, loss) {
  const n = values.length;
  if (loss === 'mse') {
    let sum = 0;
    for (const value of values) sum += value;
    const best = sum / n;
    return values.reduce((total, value) => total + (value - best) ** 2, 0) / n;
  }
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(n / 2);
  const best = n % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return values.reduce((total, value) => total + Math.abs(value - best), 0) / n;
}
