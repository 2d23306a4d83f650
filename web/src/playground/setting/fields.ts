import { containsTrainable, trainableInWords } from '../../curves/trainable.ts';
import type { ParameterRules } from '../../engine/live.ts';
import { type Field, number, type Range } from '../../state/codec.ts';
import { t } from '../../words/words.ts';

/** A whole number. */
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

/** Text of the reader's own, up to a length that an address can hold. */
export function passage(longest: number): Field<string> {
  return {
    fallback: '',
    get expects() {
      return t('text of at most {n} characters', { n: longest });
    },
    parse: (text) => (text.length <= longest ? text : null),
    print: (text) => text,
  };
}

/** Units of each hidden layer: `8 8`, or nothing for a model without hidden layers. */
export function layers(
  most: { readonly layers: number; readonly units: number },
  fallback: readonly number[],
): Field<readonly number[]> {
  return {
    fallback,
    get expects() {
      return t('up to {n} whole numbers from 1 to {most}', { n: most.layers, most: most.units });
    },
    parse(text) {
      if (text.length > most.layers * 4) return null; // before any work is done on it
      const words = text.split(/\s+/).filter((word) => word !== '');
      const units = words.map(Number);
      const fits = units.every((count) => Number.isInteger(count) && count >= 1 && count <= most.units);
      return fits && units.length <= most.layers ? units : null;
    },
    print: (units) => units.join(' '),
  };
}

/** A parameter of a loss, an optimizer, a schedule or a data set, whose ends may be open. */
export function parameter({ range, fallback }: ParameterRules): Field<number> {
  const any = number({ low: -Number.MAX_VALUE, high: Number.MAX_VALUE }, fallback);
  return {
    ...any,
    expects: trainableInWords(range),
    parse: (text) => {
      const value = any.parse(text);
      return value !== null && containsTrainable(range, value) ? value : null;
    },
  };
}
