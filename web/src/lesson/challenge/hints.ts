import { button, find, make } from '../shared/dom.ts';

/** Hints are shown one by one, each only when asked for. */
export function stepHints(details: HTMLElement): void {
  const list = find<HTMLOListElement>(details, 'ol');
  const hints = [...list.children] as HTMLElement[];
  for (const hint of hints) hint.hidden = true;
  list.hidden = true;
  const next = button('', () => {
    const hint = hints.find(({ hidden }) => hidden);
    if (!hint) return;
    list.hidden = false;
    hint.hidden = false;
    hint.tabIndex = -1;
    tell();
    hint.focus({ preventScroll: true });
  });
  details.replaceWith(make('div', { className: 'challenge-hints' }, list, next));
  tell();

  function tell(): void {
    const left = hints.filter(({ hidden }) => hidden).length;
    next.textContent = left === hints.length ? `Show a hint (${left})` : `Show another hint (${left})`;
    next.hidden = left === 0;
  }
}
