import { find } from '../shared/dom.ts';
import { howToWriteNumbers, keptNumber, readNumber, writeNumber } from '../shared/numbers.ts';
import type { Kind } from './kind.ts';

export const number: Kind = {
  read: (form) => [keptNumber(inputOf(form).value)],

  write(form, [kept = '']) {
    inputOf(form).value = writeNumber(kept);
  },

  missing: ([kept = '']) => (readNumber(writeNumber(kept)) === null ? howToWriteNumbers() : null),

  judge(form, [kept = '']) {
    const said = Number(kept);
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
