// Each loss is compared with the one before. Progress means lower than the best so far.
function earlyStop(validationLosses, patience) {
  let best = 0;
  for (let epoch = 1; epoch < validationLosses.length; epoch++) {
    if (validationLosses[epoch] < validationLosses[epoch - 1]) {
      best = epoch;
    } else if (epoch - best >= patience) {
      return { stopped: epoch, best };
    }
  }
  return { stopped: validationLosses.length - 1, best };
}
