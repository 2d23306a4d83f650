/** Where the two marks stand on one ruler, in hundredths of its width, and the numbers written along it. */
export interface Ruler {
  readonly guess: number;
  readonly answer: number;
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  readonly isLogarithmic: boolean;
}

const WIDE = 20; // times: beyond this the smaller mark would vanish at the linear ruler's end
const TICKS = 4;

export function rulerFor(guess: number, answer: number): Ruler {
  const isLogarithmic = guess > 0 && answer > 0 && Math.max(guess / answer, answer / guess) > WIDE;
  const values = isLogarithmic
    ? powersOfTen(guess, answer)
    : roundNumbers(Math.min(guess, answer, 0), Math.max(guess, answer, 0));
  const scale = isLogarithmic ? Math.log10 : (value: number) => value;
  const low = scale(values[0] ?? 0);
  const high = scale(values.at(-1) ?? 1);
  const at = (value: number) => (100 * (scale(value) - low)) / (high - low);
  return {
    guess: at(guess),
    answer: at(answer),
    ticks: values.map((value) => ({ at: at(value), value })),
    isLogarithmic,
  };
}

/** At most six of them, from the one at or below the smaller number to the one at or above the larger. */
function powersOfTen(a: number, b: number): number[] {
  const low = Math.floor(Math.log10(Math.min(a, b)));
  const high = Math.ceil(Math.log10(Math.max(a, b)));
  const stride = Math.ceil((high - low) / 5);
  const count = Math.ceil((high - low) / stride);
  return Array.from({ length: count + 1 }, (_, index) => 10 ** (low + index * stride));
}

/** Multiples of 1, 2 or 5 times a power of ten that take in both ends. */
function roundNumbers(low: number, high: number): number[] {
  if (low === high) return [0, 1];
  const rough = (high - low) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first;
  return Array.from({ length: count + 1 }, (_, index) => (first + index) * step);
}
