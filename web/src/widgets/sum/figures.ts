import type { ChartFigure, Point, Series } from '../../charts/figure.ts';
import { formatNumber } from '../../charts/format.ts';
import { roundUp } from '../../charts/scale.ts';
import { reachOfValues } from '../../curves/curve.ts';
import type { Span } from '../../curves/domain.ts';
import { t } from '../../words/words.ts';
import { rulesOf } from '../parts/losses-of-numbers.ts';
import { shortName } from '../parts/names.ts';
import type { LossAndSlope, SumReading, Term } from './reading.ts';

const DASHES = [
  [10, 5],
  [3, 4],
] as const;
const AIR = 1.05;

type Height = (of: LossAndSlope) => number;

/** "2 × MSE" */
export const nameOf = ({ loss, weight }: Term): string => `${formatNumber(weight)} × ${shortName(rulesOf(loss))}`;

export function sumFigure(
  curve: readonly SumReading[],
  now: SumReading,
  terms: readonly Term[],
  span: Span,
): ChartFigure {
  const loss: Height = (of) => of.loss;
  return {
    title: t('Loss'),
    x: { title: t('Prediction'), ...span },
    y: { title: t('Loss'), low: 0, high: reachOf(curve, loss) },
    series: [
      line(t('The sum'), 'loss', curve, ({ sum }) => sum.loss),
      ...parts(curve, terms, 'loss', loss),
      here(now, loss),
    ],
  };
}

export function slopeFigure(
  curve: readonly SumReading[],
  now: SumReading,
  terms: readonly Term[],
  span: Span,
): ChartFigure {
  const slope: Height = (of) => of.slope;
  const reach = reachOf(curve, slope);
  return {
    title: t('Gradient: how steep each is'),
    x: { title: t('Prediction'), ...span },
    y: { title: t('Gradient'), low: -reach, high: reach },
    series: [
      { ...line(t('Gradient of the sum'), 'gradient', curve, ({ sum }) => sum.slope), dash: [] },
      ...parts(curve, terms, 'gradient', slope),
      here(now, slope),
    ],
  };
}

const reachOf = (curve: readonly SumReading[], height: Height) =>
  roundUp(AIR * reachOfValues(curve.map(({ sum }) => height(sum)))) || 1;

const parts = (curve: readonly SumReading[], terms: readonly Term[], role: Series['role'], height: Height): Series[] =>
  terms.map((term, index) => ({
    ...line(nameOf(term), role, curve, (point) => height(point.terms[index] as LossAndSlope)),
    dash: DASHES[index % DASHES.length] ?? [],
  }));

const line = (
  name: string,
  role: Series['role'],
  curve: readonly SumReading[],
  height: (of: SumReading) => number,
): Series => ({
  name,
  role,
  kind: 'line',
  points: curve.map((point): Point => [point.x, height(point)]),
});

const here = ({ x, sum }: SumReading, height: Height): Series => ({
  name: t('The prediction now'),
  role: 'prediction',
  kind: 'points',
  points: [[x, height(sum)]],
});
