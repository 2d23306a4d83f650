// The weights are not used. Multiply each loss by its own.
const mean = (terms) => terms.reduce((sum, term) => sum + term, 0) / terms.length;

const mse = (p, y) => mean(p.map((value, i) => (value - y[i]) ** 2));

const mae = (p, y) => mean(p.map((value, i) => Math.abs(value - y[i])));

const bce = (p, y) => mean(p.map((value, i) => -Math.log(y[i] === 1 ? value : 1 - value)));

function multiTaskLoss(predictions, targets, weights) {
  const steering = mse(predictions.steering, targets.steering);
  const speed = mae(predictions.speed, targets.speed);
  const obstacle = bce(predictions.obstacle, targets.obstacle);
  return steering + speed + obstacle;
}
