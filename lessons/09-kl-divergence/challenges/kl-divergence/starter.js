function klDivergence(p, q) {
  // Return the sum of p log(p / q).
  return 0;
}
