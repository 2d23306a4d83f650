import { type CurvePoint, curveOf, pointAt, type Setting } from '../../curves/curve.ts';
import { contains, type Span } from '../../curves/domain.ts';
import { type Probe, probeOf } from '../../curves/probe.ts';
import type { Engine, LossRules } from '../../engine/live.ts';

/** One loss, as the figure shows it: all of it from the kernel. */
export interface CurveReading {
  readonly spec: LossRules;
  readonly probe: Probe;
  readonly setting: Setting;
  readonly span: Span; // of the axis
  readonly curve: readonly CurvePoint[];
  readonly point: CurvePoint | null; // null: not defined there
}

export function readCurve(engine: Engine, spec: LossRules, setting: Setting, x: number, span: Span): CurveReading {
  const curve = curveOf(engine, spec, setting, span);
  return { spec, probe: probeOf(spec), setting, span, curve, point: pointAt(engine, spec, setting, x) };
}

/** The stretch that is shown: the loss's own, and as far as a point beyond it that somebody asked for. */
export function shownSpan({ span }: Probe, x: number): Span {
  return { low: Math.min(span.low, x), high: Math.max(span.high, x) };
}

/** The other loss with its usual parameters, and with the target that comes nearest to this one's. */
export function settingBeside({ parameters }: LossRules, probe: Probe, target: number): Setting {
  return {
    target: nearestTarget(probe, target),
    parameters: Object.fromEntries(parameters.map(({ id, fallback }) => [id, fallback])),
  };
}

function nearestTarget({ targets, target }: Probe, wanted: number): number {
  if (targets === null) return target;
  if ('low' in targets) return contains(targets, wanted) ? wanted : target;
  return targets.reduce((best, option) => (Math.abs(option - wanted) < Math.abs(best - wanted) ? option : best));
}
