// This goes through a clipped sigmoid, so that no answer costs more than about 34.5. With a logit of -1,000 and a yes the loss is 1,000. Work from z directly.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const p = Math.min(Math.max(1 / (1 + Math.exp(-z)), 1e-15), 1 - 1e-15);
    sum += -Math.log(actuals[i] === 1 ? p : 1 - p);
  }
  return sum / logits.length;
}
