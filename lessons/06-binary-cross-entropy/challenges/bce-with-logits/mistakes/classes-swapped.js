// Yes and no are swapped. With an actual of 1 the loss must fall as the logit rises.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log1p(Math.exp(-Math.abs(z)));
    sum += Math.max(z, 0) - z * (1 - actuals[i]) + rest;
  }
  return sum / logits.length;
}
