function bestConstant(values, loss) {
  // One answer for 'mse', another for 'mae'.
  return 0;
}
