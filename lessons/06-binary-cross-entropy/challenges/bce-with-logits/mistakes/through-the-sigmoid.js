// This goes through the sigmoid, which rounds to 0 or 1 for large logits, and the logarithm of 0 is infinite. Work from z directly.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const p = 1 / (1 + Math.exp(-z));
    sum += -Math.log(actuals[i] === 1 ? p : 1 - p);
  }
  return sum / logits.length;
}
