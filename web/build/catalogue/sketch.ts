import { type CurvePoint, curveOf, PIECES, reachOfValues } from '../../src/curves/curve.ts';
import type { Span } from '../../src/curves/domain.ts';
import { probeOf } from '../../src/curves/probe.ts';
import type { AnySpec, Engine, LossSpec } from '../../src/engine/index.ts';
import { type Html, html } from '../pages/html.ts';

const WIDTH = 120;
const HEIGHT = 72;
const MARGIN = 4; // so that a line along an edge is drawn in full
const EVERY = 2;

/** The loss's curve as a small picture, from kernel values and with its usual parameters. */
export function sketch(engine: Engine, spec: AnySpec): Html {
  const { floor, line } = outlineOf(engine, spec, { width: WIDTH, height: HEIGHT, margin: MARGIN });
  return html`<svg class="sketch" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><path class="sketch-floor" d="M0,${floor}H${WIDTH}"/><path class="sketch-line" d="${line}"/></svg>`;
}

interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** The curve as SVG path data, and the height at which the loss is 0. */
export function outlineOf(
  engine: Engine,
  spec: AnySpec,
  { width, height, margin }: Box,
): { readonly floor: number; readonly line: string } {
  const { span, points } = spec.kernel ? ownCurve(engine, spec) : curveOfSum(engine);
  const losses = points.map(({ loss }) => loss);
  const low = Math.min(0, ...losses);
  const high = Math.max(low < 0 ? Math.max(...losses) : 0, reachOfValues(losses)) || 1;
  const x = (value: number) => margin + ((value - span.low) / (span.high - span.low)) * (width - 2 * margin);
  const y = (loss: number) => height - margin - ((loss - low) / (high - low)) * (height - 2 * margin);
  // Beyond the edge a line is not seen, but its coordinates would be long.
  const line = points.map(({ x: at, loss }) => `${short(x(at))},${short(Math.max(y(loss), -height))}`).join('L');
  return { floor: short(y(0)), line: `M${line}` };
}

function ownCurve(engine: Engine, spec: LossSpec): Curve {
  const { span, target } = probeOf(spec);
  const parameters = Object.fromEntries(spec.parameters.map(({ id, fallback }) => [id, fallback]));
  const points = curveOf(engine, spec, { target, parameters }, span).filter((_, index) => index % EVERY === 0);
  return { span, points };
}

/** Of a sum: a number is drawn to one target by its square, and to another by its size. */
function curveOfSum(engine: Engine): Curve {
  const span = { low: -4, high: 4 };
  const points = Array.from({ length: PIECES / EVERY + 1 }, (_, piece) => {
    const x = span.low + ((span.high - span.low) * piece * EVERY) / PIECES;
    const tasks = [
      { loss: 'mse' as const, inputs: { predictions: [x], targets: [-1] } },
      { loss: 'mae' as const, inputs: { predictions: [x], targets: [2] }, weight: 5 },
    ];
    return { x, loss: engine.value('multi-task', { tasks }) };
  });
  return { span, points };
}

interface Curve {
  readonly span: Span;
  readonly points: readonly Pick<CurvePoint, 'x' | 'loss'>[];
}

const short = (value: number) => Number(value.toFixed(1));
