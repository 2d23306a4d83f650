// The slope is divided by the learning rate, so a lower rate makes a longer step. Multiply instead.
function descend(gradient, start, learningRate, steps) {
  const path = [start];
  let place = start;
  for (let step = 0; step < steps; step++) {
    place -= gradient(place) / learningRate;
    path.push(place);
  }
  return path;
}
