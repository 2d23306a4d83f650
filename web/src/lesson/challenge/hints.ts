import { t } from '../../words/words.ts';
import { button, find, make } from '../shared/dom.ts';

/** Hints are shown one by one, each only when asked for; `shown` of them were asked for before. */
export function stepHints(details: HTMLElement, shown: number, remember: (shown: number) => void): void {
  const list = find<HTMLOListElement>(details, 'ol');
  const hints = [...list.children] as HTMLElement[];
  const next = button('', () => {
    const hint = hints.find(({ hidden }) => hidden);
    if (!hint) return;
    show(hints.indexOf(hint) + 1);
    remember(hints.indexOf(hint) + 1);
    hint.tabIndex = -1;
    hint.focus({ preventScroll: true });
  });
  details.replaceWith(make('div', { className: 'challenge-hints' }, list, next));
  show(shown);

  function show(count: number): void {
    for (const [i, hint] of hints.entries()) hint.hidden = i >= count;
    list.hidden = count === 0;
    const left = Math.max(0, hints.length - count);
    next.textContent = count === 0 ? t('Show a hint ({n})', { n: left }) : t('Show another hint ({n})', { n: left });
    next.hidden = left === 0;
  }
}
