const softmax = (scores) => {
  const most = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - most));
  const total = exponentials.reduce((sum, exponential) => sum + exponential, 0);
  return exponentials.map((exponential) => exponential / total);
};

function classLoss(logits, target) {
  const outputs = softmax(logits); // what the model says
  const probabilities = softmax(outputs); // the loss wants logits, so it takes a softmax
  return -Math.log(probabilities[target]);
}
