function toProbabilities(scores) {
  const probabilities = [];
  for (const score of scores) {
    probabilities.push(1 / (1 + Math.exp(-score)));
  }
  return probabilities;
}
