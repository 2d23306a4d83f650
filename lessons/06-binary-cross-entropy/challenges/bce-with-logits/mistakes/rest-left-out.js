// The part with the logarithm is missing. Without it an undecided logit of 0 costs nothing, and it should cost 0.693.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(-Math.abs(z)));
    sum += Math.max(z, 0) - z * actuals[i];
  }
  return sum / logits.length;
}
