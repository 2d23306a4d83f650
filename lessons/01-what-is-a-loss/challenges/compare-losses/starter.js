function compareLosses(predictions, actuals) {
  // Compute both losses, and return them under these names.
  return { mse: 0, mae: 0 };
}
