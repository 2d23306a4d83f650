import { t } from '../../words/words.ts';
import { button, find } from '../shared/dom.ts';
import type { Kind } from './kind.ts';

export const order: Kind = {
  enhance(form, moved) {
    for (const item of itemsOf(form)) {
      const name = find<HTMLElement>(item, 'span').textContent ?? '';
      const tell = () =>
        moved(t('{name}: now {n} of {all}', { name, n: itemsOf(form).indexOf(item) + 1, all: itemsOf(form).length }));
      const up = button(t('Move up'), () => move(item, item.previousElementSibling, tell), 'bare');
      const down = button(t('Move down'), () => move(item.nextElementSibling, item, tell), 'bare');
      for (const mover of [up, down]) mover.ariaLabel = `${mover.textContent}: ${name}`;
      item.append(up, down);
    }
    markEnds(form);
    form.addEventListener('input', () => markEnds(form));
  },

  read: (form) => itemsOf(form).map(({ dataset }) => dataset.place ?? ''),

  write(form, answer) {
    const items = itemsOf(form);
    const sorted = answer.flatMap((place) => items.filter(({ dataset }) => dataset.place === place));
    if (sorted.length === items.length) find(form, '.quiz-order').append(...sorted);
    markEnds(form);
  },

  missing: () => null,

  judge(_, answer) {
    const misplaced = answer.filter((place, index) => place !== String(index));
    const right = misplaced.length === 0;
    return {
      right,
      notes: (right ? answer : misplaced).map((place) => ({ place, feedback: place, right })),
      summary: right
        ? ''
        : t('{n} of {all} are in their place.', { n: answer.length - misplaced.length, all: answer.length }),
    };
  },
};

function itemsOf(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('.quiz-order > li')];
}

/** Moves `item` before `other`; the button that was pressed keeps the focus, so that one can go on pressing it. */
function move(item: Element | null, other: Element | null, tell: () => void): void {
  if (!item || !other) return;
  const focused = document.activeElement;
  other.before(item);
  if (focused instanceof HTMLElement) focused.focus();
  item.dispatchEvent(new Event('input', { bubbles: true }));
  tell();
}

/** The first cannot go up nor the last down; their buttons say so but stay, for a vanished button takes the focus along. */
function markEnds(form: HTMLFormElement): void {
  const items = itemsOf(form);
  for (const item of items) {
    const [up, down] = item.querySelectorAll('button');
    if (up) up.ariaDisabled = String(item === items[0]);
    if (down) down.ariaDisabled = String(item === items.at(-1));
  }
}
