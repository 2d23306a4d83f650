// Math.log1p adds the 1 by itself. Give it the power alone.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(1 + Math.exp(-Math.abs(z)));
    sum += Math.max(z, 0) - z * actuals[i] + rest;
  }
  return sum / logits.length;
}
