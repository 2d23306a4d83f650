// This takes the labels to be -1 and 1. They are 0 and 1 here.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(-Math.abs(z)));
    sum += Math.max(z, 0) - z * (2 * actuals[i] - 1) + rest;
  }
  return sum / logits.length;
}
