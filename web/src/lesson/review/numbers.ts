import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import { formatList, formatNumber } from '../../charts/format.ts';
import { type Engine, loadEngine } from '../../engine/live.ts';
import { find } from '../shared/dom.ts';

const PAIRS = 4; // so that a mean of whole numbers has two decimals at most

/** The losses of single numbers that the page asks about. */
type Asked = 'mse' | 'mae' | 'huber' | 'hinge';

/** Gives a form of the page its numbers: fresh ones each day, and the same all day. The kernels know the answer. */
export async function withFreshNumbers(form: HTMLFormElement, day: string): Promise<HTMLFormElement> {
  fill(form, await loadEngine(), day);
  return form;
}

function fill(form: HTMLFormElement, engine: Engine, day: string): void {
  const { params = '{}', draws = '' } = form.dataset;
  const loss = form.dataset.loss as Asked;
  const random = xorshift128plus(hashOf(`${day}/${loss}`));
  const draw = (low: number, high: number) => uniformInt(random, low, high);
  const inputs = draws === 'margins' ? margins(draw) : amounts(draw);
  const settings: { readonly delta?: number } = JSON.parse(params);
  const value = (reduction: 'mean' | 'sum') => engine.value(loss, inputs, { ...settings, reduction });
  const terms = engine.value(loss, inputs, { ...settings, reduction: 'none' });

  form.dataset.answer = String(value('mean'));
  find<HTMLElement>(form, '[data-at]').dataset.at = String(value('sum'));
  const words = {
    predictions: listed(inputs.predictions),
    targets: listed(inputs.targets),
    terms: listed(Array.from(terms)),
    mean: formatNumber(value('mean')),
    sum: formatNumber(value('sum')),
  };
  for (const [slot, text] of Object.entries(words)) {
    for (const place of form.querySelectorAll(`[data-slot="${slot}"]`)) place.textContent = text;
  }
}

type Draw = (low: number, high: number) => number;

const made = (one: () => number) => Array.from({ length: PAIRS }, one);
const listed = (numbers: readonly number[]) => formatList(numbers.map((number) => formatNumber(number)));

function amounts(draw: Draw) {
  return { predictions: made(() => draw(1, 9)), targets: made(() => draw(1, 9)) };
}

/** Scores in halves, for classes that are −1 and 1. */
function margins(draw: Draw) {
  return { predictions: made(() => draw(-4, 4) / 2), targets: made(() => 2 * draw(0, 1) - 1) };
}

function hashOf(text: string): number {
  return [...text].reduce((hash, character) => Math.imul(hash ^ character.charCodeAt(0), 0x01000193), 0x811c9dc5);
}
