import { formatNumber, formatRatio, formatSigned } from '../../charts/format.ts';
import { t, tSpec } from '../../words/words.ts';
import type { CurveReading } from './reading.ts';

/** What the figure shows at its point, and which way is down. */
export function describeCurve(reading: CurveReading, other: CurveReading | null, x: number): string {
  return [describePoint(reading, x), other && describeOther(reading, other)].filter(Boolean).join(' ');
}

function describePoint({ spec, probe, setting, point }: CurveReading, x: number): string {
  const here = `${probe.axis} ${formatNumber(x)}`;
  const target = formatNumber(setting.target);
  const place = probe.targets === null ? here : t('{place}, target {target}', { place: here, target });
  const loss = tSpec(spec.title);
  if (!point) return t('{place}: {loss} is not defined there.', { place, loss });
  if (!Number.isFinite(point.loss)) return t('{place}: {loss} is infinite.', { place, loss });
  const said = { place, loss, value: formatNumber(point.loss), slope: describeSlope(point.slope) };
  return t('{place}: {loss} is {value}. {slope}', said);
}

function describeSlope(slope: number): string {
  if (slope === 0) return t('The gradient is 0: nothing here says which way to go.');
  const steep = { slope: formatSigned(slope) };
  return slope > 0
    ? t('The gradient is {slope}: less would lower the loss.', steep)
    : t('The gradient is {slope}: more would lower the loss.', steep);
}

function describeOther(reading: CurveReading, { spec, probe, setting, point }: CurveReading): string {
  const title = tSpec(spec.title);
  const loss =
    setting.target === reading.setting.target || probe.targets === null
      ? title
      : t('{loss} (target {target})', { loss: title, target: formatNumber(setting.target) });
  if (!point) return t('{loss} is not defined there.', { loss });
  const value = comparison(point.loss, reading.point?.loss ?? 0);
  return t('{loss} is {value}, its gradient {slope}.', { loss, value, slope: formatSigned(point.slope) });
}

function comparison(loss: number, first: number): string {
  const value = formatNumber(loss);
  if (!(first > 0 && loss > 0) || !Number.isFinite(loss / first)) return value;
  const ratio = formatRatio(loss / first);
  return ratio === '1' ? t('{value}, about as much', { value }) : t('{value}, {ratio} times as much', { value, ratio });
}
