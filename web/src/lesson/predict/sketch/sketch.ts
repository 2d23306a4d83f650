import { formatNumber } from '../../../charts/format.ts';
import { clamp } from '../../../charts/scale.ts';
import type { Engine } from '../../../engine/live.ts';
import { t } from '../../../words/words.ts';
import { button, find, make } from '../../shared/dom.ts';
import { verdict } from '../../shared/verdict.ts';
import type { Guess } from '../guess.ts';
import { Drawing } from './drawing.ts';
import { Plot } from './plot.ts';
import { type Comparison, isClose, tellGap } from './words.ts';

const FEWEST = 2; // points that make a curve
const PIECES = 120; // of the kernel's curve
const how = () =>
  t('Drag across the picture to draw. Or use the keyboard: left and right go along, up and down raise and lower.');
const nothing = () =>
  t('Draw the curve first: drag across the picture, or set at least two points with the arrow keys.');

interface Call {
  readonly loss: Parameters<Engine['value']>[0];
  readonly target: number;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly params: Readonly<Record<string, number>>;
}

/** The loss as a function of one prediction, drawn by hand before it is shown. */
export function sketchGuess(host: HTMLElement): Guess {
  const call = JSON.parse(host.dataset.call ?? '') as Call;
  const { low, high, target, from, to } = call;
  const drawing = new Drawing();
  const clear = button(t('Clear'), () => {
    drawing.clear();
    plot.draw();
    plot.focus();
  });
  const plot = new Plot({ from, to, low, high, target, unit: host.dataset.unit ?? '' }, drawing, clear);
  find(host, '.sketch-place').replaceChildren(make('p', { className: 'sketch-how' }, how()), plot.element);

  return {
    read: () => drawing.toString(),
    write(guess) {
      const isOne = drawing.read(guess, low, high);
      plot.draw();
      return isOne;
    },
    missing: () => (drawing.drawn < FEWEST ? nothing() : null),
    compare(engine) {
      const lossAt = (x: number) =>
        engine.value(call.loss, { predictions: [x], targets: [target] } as never, call.params);
      const places = plot.places;
      // A pole leaves the picture: nobody can draw there, so nobody is held to it.
      const kernel = places.map((x) => clamp(lossAt(x), low, high));
      const comparison: Comparison = {
        places,
        drawn: drawing.heights(low),
        kernel,
        target,
        height: high - low,
      };
      const words = tellGap(comparison);
      const curve = Array.from({ length: PIECES + 1 }, (_, piece) => from + ((to - from) * piece) / PIECES);
      plot.lay(
        curve.map((x) => [x, lossAt(x)]),
        kernel,
        `${t('Your sketch, and the kernel’s curve over it.')} ${words}`,
      );
      const close = isClose(comparison);
      return [
        make('p', { className: 'sketch-key' }, key('is-drawn', t('Your sketch')), key('is-kernel', t('The kernel'))),
        make('p', {}, verdict(close, close ? t('Close||of a guess') : t('Not close')), ` ${words}`),
        tableOf(comparison),
      ];
    },
    open: () => {
      clear.hidden = false;
      plot.lock(false);
    },
    close: () => {
      clear.hidden = true;
      plot.lock(true);
    },
    focus: () => plot.focus(),
  };
}

const key = (className: string, name: string) => make('span', { className }, name);

/** The picture in numbers. */
function tableOf({ places, drawn, kernel }: Comparison): HTMLElement {
  const row = (cell: 'th' | 'td', texts: readonly string[]) =>
    make('tr', {}, ...texts.map((text) => make(cell, cell === 'th' ? { scope: 'col' } : {}, text)));
  const rows = places.map((place, index) =>
    row(
      'td',
      [place, drawn[index] ?? 0, kernel[index] ?? 0].map((value) => formatNumber(value, 3)),
    ),
  );
  const head = make('thead', {}, row('th', [t('Prediction'), t('Your loss'), t('Kernel’s loss')]));
  return make(
    'details',
    { className: 'sketch-table' },
    make('summary', {}, t('The two curves in numbers')),
    make('table', {}, head, make('tbody', {}, ...rows)),
  );
}
