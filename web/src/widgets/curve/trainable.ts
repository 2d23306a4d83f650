import { containsTrainable, trainableInWords } from '../../curves/trainable.ts';
import { within } from './fields.ts';

/** A number of an interval that training is given. */
export const trainable: typeof within = (interval, fallback) => ({
  ...within(interval, fallback),
  expects: trainableInWords(interval),
  parse: (text) => {
    const value = within(interval, fallback).parse(text);
    return value !== null && containsTrainable(interval, value) ? value : null;
  },
});
