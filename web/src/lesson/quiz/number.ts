import { find } from '../shared/dom.ts';
import { howToWriteNumbers, readNumber } from '../shared/numbers.ts';
import type { Kind } from './kind.ts';

export const number: Kind = {
  read: (form) => [inputOf(form).value],

  write(form, [text = '']) {
    inputOf(form).value = text;
  },

  missing: ([text = '']) => (readNumber(text) === null ? howToWriteNumbers() : null),

  judge(form, [text = '']) {
    const said = readNumber(text) ?? Number.NaN;
    const tolerance = Number(form.dataset.tolerance);
    const near = (value: number) => Math.abs(said - value) <= tolerance + rounding(value);
    const right = near(Number(form.dataset.answer));
    const known = [...form.querySelectorAll<HTMLElement>('[data-at]')].find(({ dataset }) => near(Number(dataset.at)));
    const feedback = right ? 'right' : (known?.dataset.feedback ?? 'otherwise');
    return { right, notes: [{ place: 'number', feedback, right }], summary: '' };
  },
};

function inputOf(form: HTMLFormElement): HTMLInputElement {
  return find<HTMLInputElement>(form, '[data-place] input');
}

// A tolerance of 0.1 must take 0.3 for 0.2, which binary fractions alone would refuse.
function rounding(value: number): number {
  return Math.max(Math.abs(value), 1) * 1e-9;
}
