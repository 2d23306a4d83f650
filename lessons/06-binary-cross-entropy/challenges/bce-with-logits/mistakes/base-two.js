// The logarithm has base 2. Use the natural one: Math.log1p(x), or Math.log(1 + x).
function bceWithLogits(logits, actuals) {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i];
    const rest = Math.log2(1 + Math.exp(-Math.abs(z)));
    sum += Math.max(z, 0) - z * actuals[i] + rest;
  }
  return sum / logits.length;
}
