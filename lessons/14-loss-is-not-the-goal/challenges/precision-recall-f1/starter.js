function precisionRecallF1(predictions, actuals) {
  return { precision: 0, recall: 0, f1: 0 };
}
