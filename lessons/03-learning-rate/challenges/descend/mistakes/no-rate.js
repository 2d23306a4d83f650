// The learning rate is not used, so each step is as long as the slope. Multiply the slope by it.
function descend(gradient, start, learningRate, steps) {
  const path = [start];
  let place = start;
  for (let step = 0; step < steps; step++) {
    place -= gradient(place);
    path.push(place);
  }
  return path;
}
