function earlyStop(validationLosses, patience) {
  return { stopped: validationLosses.length - 1, best: 0 };
}
