// Epochs are counted from 1 here. Positions are counted from 0.
function earlyStop(validationLosses, patience) {
  let best = 0;
  for (let epoch = 1; epoch < validationLosses.length; epoch++) {
    if (validationLosses[epoch] < validationLosses[best]) {
      best = epoch;
    } else if (epoch - best >= patience) {
      return { stopped: epoch + 1, best: best + 1 };
    }
  }
  return { stopped: validationLosses.length, best: best + 1 };
}
