import { formatNumber, formatRatio, formatSigned } from '../../charts/format.ts';
import type { CurveReading } from './reading.ts';

/** What the figure shows at its point, and which way is down. */
export function describeCurve(reading: CurveReading, other: CurveReading | null, x: number): string {
  return [describePoint(reading, x), other && describeOther(reading, other)].filter(Boolean).join(' ');
}

function describePoint({ spec, probe, setting, point }: CurveReading, x: number): string {
  const target = probe.targets === null ? '' : `, target ${formatNumber(setting.target)}`;
  const place = `${probe.axis} ${formatNumber(x)}${target}`;
  if (!point) return `${place}: ${spec.title} is not defined there.`;
  if (!Number.isFinite(point.loss)) return `${place}: ${spec.title} is infinite.`;
  return `${place}: ${spec.title} is ${formatNumber(point.loss)}. ${describeSlope(point.slope)}`;
}

function describeSlope(slope: number): string {
  if (slope === 0) return 'The gradient is 0: nothing here says which way to go.';
  return `The gradient is ${formatSigned(slope)}: ${slope > 0 ? 'less' : 'more'} would lower the loss.`;
}

function describeOther(reading: CurveReading, { spec, probe, setting, point }: CurveReading): string {
  const target =
    setting.target === reading.setting.target || probe.targets === null
      ? ''
      : ` (target ${formatNumber(setting.target)})`;
  const name = `${spec.title}${target}`;
  if (!point) return `${name} is not defined there.`;
  const compared = comparison(point.loss, reading.point?.loss ?? 0);
  return `${name} is ${formatNumber(point.loss)}${compared}, its gradient ${formatSigned(point.slope)}.`;
}

function comparison(loss: number, first: number): string {
  if (!(first > 0 && loss > 0) || !Number.isFinite(loss / first)) return '';
  const ratio = formatRatio(loss / first);
  return ratio === '1' ? ', about as much' : `, ${ratio} times as much`;
}
