// On paper this is right, but one of the two powers overflows for large logits, and 0 times infinity is not a number. Take Math.max(z, 0) out of the logarithm first.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = actuals[i] * Math.log(1 + Math.exp(-z)) + (1 - actuals[i]) * Math.log(1 + Math.exp(z));
    sum += rest;
  }
  return sum / logits.length;
}
