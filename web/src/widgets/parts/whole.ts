import { type Field, number, type Range } from '../../state/codec.ts';
import { t } from '../../words/words.ts';

/** What counts things. */
export function whole(range: Range, fallback: number): Field<number> {
  const any = number(range, fallback);
  return {
    ...any,
    get expects() {
      return t('a whole number from {low} to {high}', { low: range.low, high: range.high });
    },
    parse: (text) => {
      const value = any.parse(text);
      return value !== null && Number.isInteger(value) ? value : null;
    },
  };
}
