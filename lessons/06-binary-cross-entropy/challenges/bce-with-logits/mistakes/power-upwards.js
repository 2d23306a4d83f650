// The minus before Math.abs is missing, so the power grows with the size of the logit and overflows. It must be of -|z|.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(Math.abs(z)));
    sum += Math.max(z, 0) - z * actuals[i] + rest;
  }
  return sum / logits.length;
}
