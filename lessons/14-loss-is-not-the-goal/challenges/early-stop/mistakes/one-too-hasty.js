// It stops one epoch too early. patience epochs without progress are allowed to be seen.
function earlyStop(validationLosses, patience) {
  let best = 0;
  for (let epoch = 1; epoch < validationLosses.length; epoch++) {
    if (validationLosses[epoch] < validationLosses[best]) {
      best = epoch;
    } else if (epoch - best >= patience - 1) {
      return { stopped: epoch, best };
    }
  }
  return { stopped: validationLosses.length - 1, best };
}
