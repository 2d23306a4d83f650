// It takes one step too many. A loop from 0 that runs while step < steps goes round exactly that often.
function descend(gradient, start, learningRate, steps) {
  const path = [start];
  let place = start;
  for (let step = 0; step <= steps; step++) {
    place -= learningRate * gradient(place);
    path.push(place);
  }
  return path;
}
