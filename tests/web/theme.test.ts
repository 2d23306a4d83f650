// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { Store } from '../../web/src/state/store.ts';
import { THEMES, ThemeChoice } from '../../web/src/state/theme.ts';

const script = readFileSync(join(import.meta.dirname, '../../web/public/theme.js'), 'utf8');
const root = document.documentElement;

/** What the blocking script in a page's head does, on a fresh page. */
function load(): string | undefined {
  delete root.dataset.theme;
  new Function(script)();
  return root.dataset.theme;
}

beforeEach(() => localStorage.clear());

it.each(THEMES)('finds the choice of %s again, before the page is painted', (theme) => {
  new ThemeChoice(new Store()).choose(theme);
  expect(load()).toBe(theme === 'system' ? undefined : theme);
  expect(new ThemeChoice(new Store()).current).toBe(theme);
});

it.each(['', 'dark', '{"version":1,"value":"mauve"}', 'null', '{'])('is not troubled by a kept %j', (text) => {
  localStorage.setItem('downhill:theme', text);
  expect(load()).toBeUndefined();
  expect(new ThemeChoice(new Store()).current).toBe('system');
});

it('puts the choice on the page, and takes it off again', () => {
  const choice = new ThemeChoice(new Store());
  choice.choose('dark');
  choice.apply(root);
  expect(root.dataset.theme).toBe('dark');
  choice.choose('system');
  choice.apply(root);
  expect(root.dataset.theme).toBeUndefined();
});
