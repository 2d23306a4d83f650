import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { formatNumber } from '../../../src/charts/format.ts';
import { reachOfValues } from '../../../src/curves/curve.ts';
import type { Engine, LossId } from '../../../src/engine/index.ts';
import { t } from '../../../src/words/words.ts';
import type { SketchAnswer } from '../schemas/predict.ts';

const PIECES = 120;
const ROWS = 13; // as many places as the page lets a hand draw at
const ROOM = 1.15; // above the curve, so that its height is not given away

type Report = (what: string, mend: string) => void;
type Point = readonly [x: number, loss: number];

/** The curve to be sketched: what the page needs for asking the kernel, and the answer as a picture, words and numbers. */
export interface SketchedCurve {
  readonly call: SketchAnswer & { readonly low: number; readonly high: number };
  readonly place: ElementContent[];
  readonly answer: ElementContent[];
}

export function sketchedCurve(
  answer: SketchAnswer,
  unit: string,
  engine: Engine,
  report: Report,
): SketchedCurve | null {
  const points = curveOf(answer, engine, report);
  if (!points) return null;
  const losses = points.map(([, loss]) => loss);
  const low = Math.min(0, ...losses);
  const top = Math.max(low < 0 ? Math.max(...losses) : 0, reachOfValues(losses));
  if (top === low) {
    report('The curve is level: there is nothing to draw', 'Choose another stretch ("from" and "to") or target.');
    return null;
  }
  const high = roundUp(low + ROOM * (top - low));
  const { from, to, target } = answer;
  const stretch = { from: formatNumber(from), to: formatNumber(to), target: formatNumber(target) };
  const words = inWords(points, unit);
  return {
    call: { ...answer, low, high },
    place: [
      h('div', { className: ['sketch-place'] }, [
        h(
          'p',
          t(
            'Sketch the loss for predictions from {from} to {to}, when the target is {target}: on paper, if you like.',
            stretch,
          ),
        ),
      ]),
    ],
    answer: [
      h('p', words),
      picture(points, { low, high, target }, `${t('The kernel’s curve.')} ${words}`),
      h('details', { className: ['sketch-table'] }, [
        h('summary', t('The kernel’s curve in numbers')),
        tableOf(points),
      ]),
    ],
  };
}

function curveOf({ loss, target, from, to, params }: SketchAnswer, engine: Engine, report: Report): Point[] | null {
  const lossAt = (x: number) =>
    engine.value(loss as LossId, { predictions: [x], targets: [target] } as never, params) as number;
  try {
    return Array.from({ length: PIECES + 1 }, (_, piece) => {
      const x = from + ((to - from) * piece) / PIECES;
      return [x, lossAt(x)];
    });
  } catch (error) {
    report(
      `The kernel cannot draw this: ${(error as Error).message}`,
      'Mend the call under "answer": a loss of one prediction and one target, and a stretch on which it is defined.',
    );
    return null;
  }
}

/** "It is 25 at 0, falls to 0 at 5 and rises to 25 at 10." */
function inWords(points: readonly Point[], unit: string): string {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const lowest = points.reduce((least, point) => (point[1] < least[1] ? point : least), first);
  const at = ([x, loss]: Point) => t('{loss}{unit} at {x}', { loss: formatNumber(loss), unit, x: formatNumber(x) });
  const told = { first: at(first), lowest: at(lowest), last: at(last) };
  if (lowest === first) return t('It is {first} and rises to {last}.', told);
  if (lowest[1] === last[1]) return t('It is {first} and falls to {last}.', told);
  return t('It is {first}, falls to {lowest} and rises to {last}.', told);
}

function picture(
  points: readonly Point[],
  { low, high, target }: { low: number; high: number; target: number },
  label: string,
): Element {
  const [from, to] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 1];
  const x = (value: number) => ((300 * (value - from)) / (to - from)).toFixed(1);
  const y = (loss: number) => (120 - Math.min(240, (120 * (loss - low)) / (high - low))).toFixed(1);
  const seen = target >= from && target <= to;
  return s('svg', { className: ['sketch-answer'], viewBox: '0 0 300 120', role: 'img', ariaLabel: label }, [
    s('path', { className: ['sketch-grid'], d: `M0 ${y(Math.max(0, low))}H300` }),
    ...(seen ? [s('path', { className: ['sketch-target'], d: `M${x(target)} 0V120` })] : []),
    s('path', { className: ['sketch-kernel'], d: `M${points.map(([at, loss]) => `${x(at)} ${y(loss)}`).join('L')}` }),
  ]);
}

function tableOf(points: readonly Point[]): Element {
  const rows = points.filter((_, index) => index % (PIECES / (ROWS - 1)) === 0);
  return h('table', [
    h('thead', [h('tr', [h('th', { scope: 'col' }, t('Prediction')), h('th', { scope: 'col' }, t('Loss'))])]),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          row.map((value) => h('td', formatNumber(value))),
        ),
      ),
    ),
  ]);
}

/** To two digits, for the end of an axis. */
function roundUp(value: number): number {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1);
  return Number((Math.ceil(value / step - 1e-9) * step).toPrecision(12));
}
