import { formatNumber, formatShare } from '../../../charts/format.ts';
import { t } from '../../../words/words.ts';

/** Two curves at the same places, and the field that both are seen in. */
export interface Comparison {
  readonly places: readonly number[];
  readonly drawn: readonly number[];
  readonly kernel: readonly number[];
  readonly target: number;
  readonly height: number; // of the field
}

const CLOSE = 0.08; // of the field's height, on average
const SLIGHT = 0.1; // of it, that no hand is held to
const MUCH = 0.2;
const BENT = 0.1; // how far from the middle a curve must be half way, to be seen as bent

/** How far apart they are: the mean distance, as a share of the field's height. */
export function distance({ drawn, kernel, height }: Comparison): number {
  const total = drawn.reduce((sum, value, place) => sum + Math.abs(value - (kernel[place] ?? 0)), 0);
  return total / drawn.length / height;
}

export const isClose = (comparison: Comparison) => distance(comparison) <= CLOSE;

/** The gap in words: how large it is, and the one thing about the shape that tells most. */
export function tellGap(comparison: Comparison): string {
  const share = formatShare(distance(comparison));
  const gap = t('On average {share} of the picture’s height lies between the two curves.', { share });
  return `${gap} ${tellShape(comparison)}`;
}

/** The first of these that holds: what goes before makes what follows meaningless. */
export function tellShape(comparison: Comparison): string {
  const told = [tellLowest, tellSides, tellBalance, tellBend, tellHeight].map((tell) => tell(comparison));
  return told.find((words) => words !== null) ?? t('Yours has its shape.');
}

/** Where it is least, and how little that is. */
function tellLowest({ places, drawn, kernel, target, height }: Comparison): string | null {
  const [own, least] = [lowestOf(drawn), lowestOf(kernel)];
  const [at, value] = [places[least] ?? 0, kernel[least] ?? 0];
  const where =
    Math.abs(at - target) < 1e-9
      ? t('at the target, {x}', { x: formatNumber(at) })
      : t('at {x}', { x: formatNumber(at) });
  const isLower = (drawn[least] ?? 0) - (drawn[own] ?? 0) > SLIGHT * height;
  if (isLower && (kernel[own] ?? 0) - value > SLIGHT * height) {
    return t('Yours is lowest at {x}; the kernel’s {where}.', { x: formatNumber(places[own] ?? 0), where });
  }
  if (Math.abs((drawn[least] ?? 0) - value) <= SLIGHT * height) return null;
  const values = { value: formatNumber(value), where, yours: formatNumber(drawn[least] ?? 0, 2) };
  return value === 0
    ? t('The kernel’s is {value} {where}: nothing is wrong there. Yours is {yours} there.', values)
    : t('The kernel’s is {value} {where}. Yours is {yours} there.', values);
}

/** Whether it rises where the kernel's does. */
function tellSides({ places, drawn, kernel, height }: Comparison): string | null {
  const least = lowestOf(kernel);
  for (const end of [0, places.length - 1]) {
    const [rise, own] = [kernel, drawn].map((curve) => (curve[end] ?? 0) - (curve[least] ?? 0)) as [number, number];
    const side = { from: formatNumber(places[least] ?? 0), to: formatNumber(places[end] ?? 0) };
    if (rise > MUCH * height && own < rise / 4) {
      return t('From {from} to {to} the kernel’s rises; yours hardly does.', side);
    }
    if (rise < 0.05 * height && own > MUCH * height) {
      return t('From {from} to {to} the kernel’s stays level; yours rises.', side);
    }
  }
  return null;
}

/** Whether too much costs as much as too little. */
function tellBalance({ places, drawn, kernel, height }: Comparison): string | null {
  const least = lowestOf(kernel);
  const reach = Math.min(least, places.length - 1 - least);
  if (reach < 2) return null;
  const lean = (curve: readonly number[]) => (curve[least + reach] ?? 0) - (curve[least - reach] ?? 0);
  const [leans, own] = [lean(kernel), lean(drawn)];
  const isLevel = Math.abs(leans) < 0.02 * height;
  if (isLevel && Math.abs(own) > MUCH * height) {
    return t('The kernel’s is the same on both sides: too much costs as much as too little. Yours leans.');
  }
  if (Math.abs(leans) <= MUCH * height || own * leans > 0.25 * leans ** 2) return null;
  const x = formatNumber(places[least] ?? 0);
  return leans > 0
    ? t('The kernel’s is steeper above {x}. Yours is not.', { x })
    : t('The kernel’s is steeper below {x}. Yours is not.', { x });
}

/** Straight, or bent, and which way: by how much of the rise is done half way, on the side that rises more. */
function tellBend({ kernel, drawn, height }: Comparison): string | null {
  const least = lowestOf(kernel);
  const end = higherEnd(kernel);
  const half = (least + end) / 2;
  const share = (curve: readonly number[]) => {
    const [low, rise] = [curve[least] ?? 0, (curve[end] ?? 0) - (curve[least] ?? 0)];
    const middle = ((curve[Math.floor(half)] ?? 0) + (curve[Math.ceil(half)] ?? 0)) / 2;
    return rise > SLIGHT * height ? (middle - low) / rise : 0.5;
  };
  const [is, own] = [share(kernel), share(drawn)];
  const [kind, mine] = [bendOf(is), bendOf(own)];
  if (kind === mine) return null;
  const shares = { share: formatShare(is), yours: formatShare(own) };
  const numbers = t('Half way out it has done {share} of its rise, yours {yours}.', shares);
  return `${t('The kernel’s {is}; yours {yours}.', { is: inWords(kind), yours: inWords(mine) })} ${numbers}`;
}

type Bend = 'straight' | 'steeper' | 'flatter';

const inWords = (bend: Bend) =>
  ({ straight: t('is straight'), steeper: t('gets steeper and steeper'), flatter: t('levels off') })[bend];

function bendOf(share: number): Bend {
  if (Math.abs(share - 0.5) < BENT) return 'straight';
  return share < 0.5 ? 'steeper' : 'flatter';
}

function tellHeight({ places, kernel, drawn, height }: Comparison): string | null {
  const end = higherEnd(kernel);
  const [is, own] = [kernel[end] ?? 0, drawn[end] ?? 0];
  if (Math.abs(is - own) <= SLIGHT * height) return null;
  const values = { value: formatNumber(is), x: formatNumber(places[end] ?? 0), yours: formatNumber(own, 2) };
  return t('The shape is right, but the kernel’s is {value} at {x}, and yours {yours}.', values);
}

const higherEnd = (curve: readonly number[]) => ((curve[0] ?? 0) >= (curve.at(-1) ?? 0) ? 0 : curve.length - 1);

/** Where a curve is least; of a level stretch, its middle. */
function lowestOf(curve: readonly number[]): number {
  const least = Math.min(...curve);
  const near = (Math.max(...curve) - least) * 1e-6;
  const lowest = curve.flatMap((value, place) => (value - least <= near ? [place] : []));
  return lowest[Math.floor(lowest.length / 2)] ?? 0;
}
