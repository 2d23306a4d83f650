// stopped is the best epoch. It is the last one that is trained; the best lies patience epochs before.
function earlyStop(validationLosses, patience) {
  let best = 0;
  for (let epoch = 1; epoch < validationLosses.length; epoch++) {
    if (validationLosses[epoch] < validationLosses[best]) {
      best = epoch;
    } else if (epoch - best >= patience) {
      return { stopped: best, best };
    }
  }
  return { stopped: validationLosses.length - 1, best };
}
