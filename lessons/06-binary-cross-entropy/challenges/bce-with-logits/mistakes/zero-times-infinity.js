// This goes through the sigmoid, which rounds to 0 or 1 for large logits. The logarithm of 0 is infinite, and 0 times infinity is not a number. Work from z directly.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const p = 1 / (1 + Math.exp(-z));
    sum += -(actuals[i] * Math.log(p) + (1 - actuals[i]) * Math.log(1 - p));
  }
  return sum / logits.length;
}
