import { t } from '../../words/words.ts';
import { make } from '../shared/dom.ts';

/** Stacked panels, each under its title, become tabs: arrow keys, Home and End move, as ARIA's pattern has it. */
export function makeTabs(
  container: HTMLElement,
  panels: readonly HTMLElement[],
  name: string,
  onShow: (index: number) => void,
): void {
  const tabs = panels.map((panel, i) => {
    const tab = make('button', { type: 'button', id: `${name}-tab-${i}` }, panel.dataset.title ?? '');
    tab.setAttribute('role', 'tab');
    panel.id = `${name}-panel-${i}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.setAttribute('aria-controls', panel.id);
    tab.addEventListener('click', () => show(i));
    return tab;
  });
  const list = make('div', {}, ...tabs);
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', t('The same code in other languages'));
  list.addEventListener('keydown', (event) => {
    const index = destination(event.key, tabs.indexOf(event.target as HTMLButtonElement), tabs.length);
    if (index === null) return;
    event.preventDefault();
    show(index);
    tabs[index]?.focus();
  });
  container.prepend(list);
  show(0);

  function show(index: number): void {
    for (const [i, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(i === index));
      tab.tabIndex = i === index ? 0 : -1;
      const panel = panels[i];
      if (panel) panel.hidden = i !== index;
    }
    onShow(index);
  }
}

function destination(key: string, from: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight') return (from + 1) % count;
  return key === 'ArrowLeft' ? (from - 1 + count) % count : null;
}
