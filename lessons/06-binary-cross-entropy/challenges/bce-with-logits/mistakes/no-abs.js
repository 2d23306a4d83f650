// The power is of -z, not of -|z|. For a logit below 0 it is larger than 1, so the result is too large, and far below it overflows. Use Math.abs.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(-z));
    sum += Math.max(z, 0) - z * actuals[i] + rest;
  }
  return sum / logits.length;
}
