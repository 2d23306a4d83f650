import { Arbitrary, type Random, Stream, Value } from 'fast-check';

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly special?: readonly number[]; // mixed in: extremes, or what a formula turns on
}

const STEPS = 1000; // numbers lie on steps of the range, so that a failing input can be read and typed
const SPECIAL = 6; // one number in so many is a special one

export const realNumber = (range: Range): Arbitrary<number> => new RealNumber(range);

/** Any number can be made simpler, so that examples and extremes are reduced too. */
class RealNumber extends Arbitrary<number> {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  generate(random: Random): Value<number> {
    const { min, max, special = [] } = this.#range;
    const isSpecial = special.length > 0 && random.nextInt(1, SPECIAL) === 1;
    if (isSpecial) return new Value(special[random.nextInt(0, special.length - 1)] as number, undefined);
    const value = min + ((max - min) * random.nextInt(0, STEPS)) / STEPS;
    return new Value(Number(value.toPrecision(6)), undefined);
  }

  canShrinkWithoutContext(value: unknown): value is number {
    return typeof value === 'number' && !Number.isNaN(value);
  }

  /** Simpler numbers in the range: small whole ones first, then shorter ones. Each is simpler than the last, so it ends. */
  shrink(value: number): Stream<Value<number>> {
    const { min, max } = this.#range;
    const candidates = [
      0,
      1,
      2,
      -1,
      min,
      max,
      Math.abs(value),
      Math.trunc(value),
      Math.trunc(value / 2),
      ...shorter(value),
    ];
    const fit = [...new Set(candidates)].filter((one) => one >= min && one <= max && isSimpler(one, value));
    return Stream.of(...fit.map((one) => new Value(one, undefined)));
  }
}

const shorter = (value: number) => [1, 2, 3, 4].map((digits) => Number(value.toPrecision(digits)));

/** Fewer characters to read; among equally many, nearer to zero, and rather positive. */
function isSimpler(one: number, other: number): boolean {
  const [a, b] = [one, other].map((value) => [String(Math.abs(value)).length, Math.abs(value), value < 0 ? 1 : 0]) as [
    number[],
    number[],
  ];
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}
