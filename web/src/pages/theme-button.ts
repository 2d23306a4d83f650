import { progress } from '../state/progress.ts';
import { THEMES, type Theme, ThemeChoice } from '../state/theme.ts';
import { t } from '../words/words.ts';

const inWords = (theme: Theme) => ({ system: t('system'), light: t('light'), dark: t('dark') })[theme];

/** The button in the header: system, light, dark, and round again. It shows only where it works. */
export function offerThemes(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-button');
  const name = button?.querySelector('.theme-name');
  if (!button || !name) return;
  const choice = new ThemeChoice(progress);
  const show = () => {
    choice.apply(document.documentElement);
    name.textContent = inWords(choice.current);
  };
  button.addEventListener('click', () => {
    const next = (THEMES.indexOf(choice.current) + 1) % THEMES.length;
    choice.choose(THEMES[next] ?? 'system');
  });
  choice.subscribe(show);
  show();
  button.hidden = false;
}
