import { type Field, number, type Range } from '../../state/codec.ts';

/** What counts things. */
export function whole(range: Range, fallback: number): Field<number> {
  const any = number(range, fallback);
  return {
    ...any,
    expects: `a whole number from ${range.low} to ${range.high}`,
    parse: (text) => {
      const value = any.parse(text);
      return value !== null && Number.isInteger(value) ? value : null;
    },
  };
}
