// The slope is always that of the start. Ask for it anew at each place: gradient(place).
function descend(gradient, start, learningRate, steps) {
  const path = [start];
  let place = start;
  for (let step = 0; step < steps; step++) {
    place -= learningRate * gradient(start);
    path.push(place);
  }
  return path;
}
