import { type Field, numbers, type Range } from '../../state/codec.ts';
import { t } from '../../words/words.ts';

/** Labels of a margin: numbers that are −1 or +1. */
export function signs(count: Range, fallback: readonly number[]): Field<readonly number[]> {
  const any = numbers({ low: -1, high: 1 }, count, fallback);
  return {
    ...any,
    get expects() {
      return t('{low} to {high} labels, each -1 or 1', { low: count.low, high: count.high });
    },
    parse(text) {
      const labels = any.parse(text);
      return labels?.every((label) => Math.abs(label) === 1) ? labels : null;
    },
  };
}
