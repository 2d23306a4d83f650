import { type Engine, EngineError, type InputsOf, type LossId, type LossRules } from '../engine/live.ts';
import { contains, type Span } from './domain.ts';
import { probeOf } from './probe.ts';

/** The loss and its slope at one place of the axis. */
export interface CurvePoint {
  readonly x: number;
  readonly loss: number;
  readonly slope: number;
}

export interface Setting {
  readonly target: number;
  readonly parameters: Readonly<Record<string, number>>;
}

export const PIECES = 160; // so that round numbers, where losses have their corners, are among the points

/** The loss of `spec` at `x`; null where it is not defined or too large a number. */
export function pointAt(
  engine: Engine,
  spec: LossRules,
  { target, parameters }: Setting,
  x: number,
): CurvePoint | null {
  const probe = probeOf(spec);
  if (!contains(probe.domain, x)) return null;
  try {
    const inputs = probe.inputs(x, target) as InputsOf<LossId>;
    const { value, gradient } = engine.evaluate(spec.id, inputs, parameters);
    return { x, loss: value, slope: probe.slope(gradient) };
  } catch (error) {
    if (error instanceof EngineError && error.code === 'overflow') return null;
    throw error;
  }
}

/** The points of a loss's curve over a stretch of the axis, leaving out where it is undefined or infinite. */
export function curveOf(engine: Engine, spec: LossRules, setting: Setting, span: Span): CurvePoint[] {
  return Array.from({ length: PIECES + 1 }, (_, piece) => span.low + ((span.high - span.low) * piece) / PIECES)
    .map((x) => pointAt(engine, spec, setting, x))
    .filter((point) => point !== null && Number.isFinite(point.loss) && Number.isFinite(point.slope))
    .map((point) => point as CurvePoint);
}

/**
 * How far from 0 a picture of these values reaches: to the largest, unless a few of them, next to a pole, tower over
 * all others and would flatten the rest.
 */
export function reachOfValues(values: readonly number[]): number {
  const sizes = values.map(Math.abs).sort((a, b) => a - b);
  const largest = sizes.at(-1) ?? 0;
  const usual = sizes[Math.floor(sizes.length * 0.9)] ?? 0;
  return usual > 0 ? Math.min(largest, 3 * usual) : largest;
}
