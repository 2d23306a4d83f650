import { type Field, numbers, type Range } from '../../state/codec.ts';
import { t } from '../../words/words.ts';

const OFF = 0.005; // how far a sum may be from 1: printed probabilities are rounded
const PRESET_BINS = 25;

/** A bump over so many bins; its tails never end, so it says never of nothing. */
export function bump(bins: number, mean: number, width: number): number[] {
  return normalised(Array.from({ length: bins }, (_, index) => Math.exp(-(((index + 1 - mean) / width) ** 2) / 2)));
}

function twoBumps(): number[] {
  const [left, right] = [bump(PRESET_BINS, 8, 1.6), bump(PRESET_BINS, 18, 1.6)];
  return left.map((share, index) => (share + (right[index] ?? 0)) / 2);
}

/** Distributions that have a name, for authors. */
export const PRESETS: Readonly<Record<string, readonly number[]>> = {
  'one-bump': bump(PRESET_BINS, 13, 2.5),
  'two-bumps': twoBumps(),
};

/** Probabilities that add up to 1, or the name of a preset that has as many. */
export function distribution(count: Range, fallback: readonly number[]): Field<readonly number[]> {
  const any = numbers({ low: 0, high: 1 }, count, fallback);
  const presets = Object.entries(PRESETS).filter(([, { length }]) => length >= count.low && length <= count.high);
  return {
    ...any,
    get expects() {
      const shares = any.expects;
      const named = presets.map(([name]) => name).join(t(' or '));
      return presets.length > 0
        ? t('{shares} that add up to 1, or {names}', { shares, names: named })
        : t('{shares} that add up to 1', { shares });
    },
    parse(text) {
      const preset = presets.find(([name]) => name === text.trim());
      if (preset) return preset[1];
      const shares = any.parse(text);
      return shares && Math.abs(sum(shares) - 1) <= OFF ? normalised(shares) : null;
    },
  };
}

/** The distribution with one share set, and the others in their old proportion to each other. */
export function withShare(shares: readonly number[], index: number, share: number): number[] {
  const rest = 1 - (shares[index] ?? 0);
  const others = shares.length - 1;
  return normalised(
    shares.map((other, place) => {
      if (place === index) return share;
      return rest > 0 ? (other * (1 - share)) / rest : (1 - share) / others;
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What adds up to 1 already stays as it is, so that what was written is what is shown. */
function normalised(shares: readonly number[]): number[] {
  const total = sum(shares);
  return Math.abs(total - 1) < 1e-12 ? [...shares] : shares.map((share) => share / total);
}
