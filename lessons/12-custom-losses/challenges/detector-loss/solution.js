const bceWithLogits = (logit, target) => Math.max(logit, 0) - logit * target + Math.log1p(Math.exp(-Math.abs(logit)));

const crossEntropy = (scores, kind) => {
  const most = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return most + Math.log(total) - scores[kind];
};

const squaredError = (a, b) => a.reduce((sum, x, i) => sum + (x - b[i]) ** 2, 0) / a.length;

function detectorLoss(prediction, truth, weights) {
  let loss = weights.object * bceWithLogits(prediction.object, truth.object);
  if (truth.object === 1) {
    loss += weights.kind * crossEntropy(prediction.scores, truth.kind);
    loss += weights.box * squaredError(prediction.box, truth.box);
  }
  return loss;
}
