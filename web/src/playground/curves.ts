import type { ChartFigure, Point, Series } from '../charts/figure.ts';
import { t } from '../words/words.ts';
import type { Entry } from './run/history.ts';
import type { Scene } from './run/plan.ts';
import { letter } from './words.ts';

/** What a chart can follow over the steps. */
export const CURVES = ['loss', 'score', 'gradient'] as const;
export type Curve = (typeof CURVES)[number];

export const titleOf = (curve: Curve, { shape }: Scene): string =>
  ({
    loss: t('Loss'),
    score: shape.task === 'regression' ? t('Typical miss') : t('Accuracy'),
    gradient: t('Gradient'),
  })[curve];

/** Each kept run has a dash of its own, since all of them are in ink. */
const KEPT_DASHES = [
  [10, 5],
  [3, 4],
  [12, 4, 3, 4],
] as const;

const MOST_POINTS = 120; // of a series: more are not seen, and each costs time in every frame

/** The run so far, and those that it is compared with from end to end. */
export function figureOf(
  curve: Curve,
  scene: Scene,
  histories: { readonly own: readonly Entry[]; readonly kept: readonly (readonly Entry[])[]; readonly step: number },
): ChartFigure {
  const read = READ[curve];
  const so = histories.own.filter(({ step }) => step <= histories.step);
  const along = (entries: readonly Entry[], value: (entry: Entry) => number): Point[] =>
    thinned(entries)
      .map((entry): Point => [entry.step, value(entry)])
      .filter(([, y]) => Number.isFinite(y));
  const own: Series[] = [
    { name: t('New points'), role: 'loss', kind: 'line', points: along(so, read.validation), dash: [6, 4] },
    { name: t('Training points'), role: 'loss', kind: 'line', points: along(so, read.train) },
  ];
  const kept = histories.kept.map(
    (entries, index): Series => ({
      name: t('Run {letter}, new points', { letter: letter(index) }),
      role: 'loss',
      kind: 'line',
      compared: true,
      points: along(entries, read.validation),
      dash: KEPT_DASHES[index % KEPT_DASHES.length] ?? [],
    }),
  );
  const gradient: Series = {
    name: t('Length of the gradient'),
    role: 'gradient',
    kind: 'line',
    points: along(so, read.train),
  };
  return {
    title: t('{what}, step by step', { what: titleOf(curve, scene) }),
    x: { title: t('Step'), low: 0 },
    y: { title: titleOf(curve, scene) },
    series: curve === 'gradient' ? [gradient] : [...kept, ...own],
  };
}

const READ: Readonly<Record<Curve, { train(entry: Entry): number; validation(entry: Entry): number }>> = {
  loss: { train: ({ loss }) => loss, validation: ({ validationLoss }) => validationLoss },
  score: { train: ({ score }) => score, validation: ({ validationScore }) => validationScore },
  gradient: { train: ({ gradientNorm }) => gradientNorm, validation: ({ gradientNorm }) => gradientNorm },
};

/** The last one stays, for it is where the run stands. */
function thinned(entries: readonly Entry[]): readonly Entry[] {
  const every = Math.ceil(entries.length / MOST_POINTS);
  return entries.filter((_, index) => index % every === 0 || index === entries.length - 1);
}
