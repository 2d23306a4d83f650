import type { ChartFigure, Series } from '../../charts/figure.ts';
import { t } from '../../words/words.ts';
import type { LogitReading, LossAndSlope } from './reading.ts';

type Height = (of: LossAndSlope) => number;

/** The two losses along the logit, and where the point is on both. */
export const lossFigure = (curve: readonly LogitReading[], now: LogitReading): ChartFigure => ({
  title: t('Loss'),
  x: { title: t('Logit') },
  y: { title: t('Loss'), low: 0, high: 10 },
  series: seriesOf(curve, now, 'loss', ({ loss }) => loss),
});

/** How hard each pulls at the logit. */
export const gradientFigure = (curve: readonly LogitReading[], now: LogitReading): ChartFigure => ({
  title: t('Gradient for the logit: how hard it pulls'),
  x: { title: t('Logit') },
  y: { title: t('Gradient'), ...(now.bce.gradient < 0 ? { low: -1.5, high: 0.5 } : { low: -0.5, high: 1.5 }) },
  series: seriesOf(curve, now, 'gradient', ({ gradient }) => gradient),
});

function seriesOf(curve: readonly LogitReading[], now: LogitReading, role: Series['role'], height: Height): Series[] {
  const line = (id: 'bce' | 'mse') => curve.map((point) => [point.logit, height(point[id])] as const);
  return [
    { name: 'BCE', role, kind: 'line', points: line('bce') },
    { name: t('MSE on the sigmoid'), role, kind: 'line', points: line('mse'), compared: true },
    {
      name: t('The model now'),
      role: 'prediction',
      kind: 'points',
      points: [now.bce, now.mse].map((side) => [now.logit, height(side)] as const),
    },
  ];
}
