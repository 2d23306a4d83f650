/** A straight map from values to positions; `invert` goes back. */
export interface Scale {
  (value: number): number;
  invert(position: number): number;
}

type Pair = readonly [number, number];

export function linearScale([low, high]: Pair, [start, end]: Pair): Scale {
  const perUnit = (end - start) / (high - low);
  return Object.assign((value: number) => start + (value - low) * perUnit, {
    invert: (position: number) => low + (position - start) / perUnit,
  });
}

/** Round values (1, 2 or 5 times a power of ten apart) within the interval, at most about `count` of them. */
export function ticks(low: number, high: number, count = 5): number[] {
  const step = roundStep((high - low) / count);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** The smallest round number that is not under `value`, for the end of an axis. */
export function roundUp(value: number): number {
  const step = roundStep(value / 10);
  return tidy(Math.ceil(value / step - 1e-9) * step);
}

export const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Takes off the dust of binary fractions: 0.30000000000000004 becomes 0.3. */
export const tidy = (value: number) => Number(value.toPrecision(12));

function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}
