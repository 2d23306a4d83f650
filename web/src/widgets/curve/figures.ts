import type { ChartFigure, Point, Series } from '../../charts/figure.ts';
import { roundUp } from '../../charts/scale.ts';
import { type CurvePoint, reachOfValues } from '../../curves/curve.ts';
import type { Interval } from '../../engine/live.ts';
import { t, tSpec } from '../../words/words.ts';
import type { CurveReading } from './reading.ts';

const AIR = 1.05;

type Height = (point: CurvePoint) => number;

/** The loss over its axis: its curve, the other's, the target where it lies on the axis, and the point. */
export function lossFigure(reading: CurveReading, other: CurveReading | null): ChartFigure {
  const loss: Height = (point) => point.loss;
  const { spec, probe, span, curve } = reading;
  const values = curve.map(loss);
  const reach = heightOf(reading, other, loss);
  return {
    title: t('Loss'),
    x: { title: probe.axis, ...span },
    y: { title: t('Loss'), high: reach, ...(Math.min(...values) < 0 && { low: -reach }) },
    series: [
      line(tSpec(spec.title), 'loss', curve, loss),
      ...(other ? [{ ...line(tSpec(other.spec.title), 'loss', other.curve, loss), compared: true }] : []),
      ...targetMark(reading),
      ...pointMark(reading, loss),
    ],
  };
}

/** Its gradient over the same axis. */
export function gradientFigure(reading: CurveReading, other: CurveReading | null): ChartFigure {
  const slope: Height = (point) => point.slope;
  const { spec, probe, span, curve } = reading;
  const reach = heightOf(reading, other, slope);
  return {
    title: t('Gradient: how steep the loss is'),
    x: { title: probe.axis, ...span },
    y: { title: t('Gradient'), low: -reach, high: reach },
    series: [
      line(t('Gradient of {loss}', { loss: tSpec(spec.title) }), 'gradient', curve, slope),
      ...(other
        ? [
            {
              ...line(t('Gradient of {loss}', { loss: tSpec(other.spec.title) }), 'gradient', other.curve, slope),
              compared: true,
            },
          ]
        : []),
      ...pointMark(reading, slope),
    ],
  };
}

function line(name: string, role: Series['role'], points: readonly CurvePoint[], height: Height): Series {
  return { name, role, kind: 'line', points: points.map((point): Point => [point.x, height(point)]) };
}

function pointMark(reading: CurveReading, height: Height): Series[] {
  const { point } = reading;
  if (!point || !Number.isFinite(height(point))) return [];
  return [{ name: t('The prediction now'), role: 'prediction', kind: 'points', points: [[point.x, height(point)]] }];
}

/** High enough for the loss and its point, with some air; for the other loss as well, unless that would flatten this one. */
function heightOf({ curve, point }: CurveReading, other: CurveReading | null, height: Height): number {
  const values = [...curve, ...(point ? [point] : [])].map(height).filter(Number.isFinite);
  const own = reachOfValues(values);
  const others = reachOfValues(other?.curve.map(height) ?? []);
  return roundUp(AIR * (Math.max(own, Math.min(others, 2 * own)) || others || 1));
}

/** Only where prediction and target are numbers of one kind does the target have a place on the prediction's axis. */
function targetMark({ probe, setting, spec }: CurveReading): Series[] {
  const sameKind = probe.targets !== null && 'low' in probe.targets && sameEnds(probe.targets, probe.domain);
  if (!sameKind || spec.family !== 'elementwise') return [];
  return [{ name: t('The target'), role: 'target', kind: 'points', points: [[setting.target, 0]] }];
}

const sameEnds = (one: Interval, two: Interval) => one.low === two.low && one.high === two.high;
