// Each step is as long as the learning rate, whatever the slope. The step is the learning rate times the slope.
function descend(gradient, start, learningRate, steps) {
  const path = [start];
  let place = start;
  for (let step = 0; step < steps; step++) {
    place -= learningRate * Math.sign(gradient(place));
    path.push(place);
  }
  return path;
}
