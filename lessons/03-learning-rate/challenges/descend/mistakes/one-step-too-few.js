// It takes one step too few. Count from 0 while step < steps.
function descend(gradient, start, learningRate, steps) {
  const path = [start];
  let place = start;
  for (let step = 1; step < steps; step++) {
    place -= learningRate * gradient(place);
    path.push(place);
  }
  return path;
}
