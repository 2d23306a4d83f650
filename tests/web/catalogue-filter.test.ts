// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { slugOf } from '../../web/build/catalogue/words.ts';
import { cataloguePage } from '../../web/build/pages/catalogue.ts';
import { shell } from '../../web/build/pages/shell.ts';
import { loadEngine } from '../../web/src/engine/index.ts';
import { followFilter } from '../../web/src/pages/filter.ts';
import './widgets.ts'; // for the engine's wasm, which no server hands out here

const engine = await loadEngine();
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the list', () => {
  const site = { base: '/', version: '0', styleSheets: [] };
  const html = shell(site, cataloguePage(site, engine));
  const symmetric = engine.catalogue.filter(({ traits }) => traits.symmetric);
  const shown = () => [...document.querySelectorAll<HTMLElement>('.entry:not([hidden])')];
  const box = (name: string, value: string) =>
    document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`) as HTMLInputElement;
  const choose = (name: string, value: string) => box(name, value).click();

  beforeEach(() => {
    history.replaceState(null, '', '/');
    document.body.innerHTML = parsed(html).body.innerHTML;
    followFilter(document);
  });

  it('has every loss once, with its picture, under its task', () => {
    const titles = [...document.querySelectorAll('.entry-title')].map(({ textContent }) => textContent);
    expect(titles.toSorted()).toEqual(engine.catalogue.map(({ title }) => title).toSorted());
    expect(document.querySelectorAll('.entry .sketch-line')).toHaveLength(engine.catalogue.length);
    for (const section of document.querySelectorAll('.losses')) {
      const task = section.querySelector('h2')?.id;
      for (const entry of section.querySelectorAll<HTMLElement>('.entry')) expect(entry.dataset.task).toBe(task);
    }
  });

  it('says at each chip how many losses it leaves', () => {
    for (const input of document.querySelectorAll<HTMLInputElement>('.filter input')) {
      input.click();
      expect(`${shown().length}`).toBe(input.closest('label')?.querySelector('.chip-count')?.textContent);
      input.click();
    }
  });

  it('shows what is chosen, counts it, and keeps it in the address', () => {
    choose('trait', slugOf('symmetric'));
    expect(shown()).toHaveLength(symmetric.length);
    expect(document.querySelector('.filter-count')?.textContent).toBe(
      `${symmetric.length} of ${engine.catalogue.length} losses`,
    );
    expect(location.search).toBe('?trait=symmetric');
    for (const group of document.querySelectorAll<HTMLElement>('.losses')) {
      expect(group.hidden).toBe(group.querySelector('.entry:not([hidden])') === null);
    }
  });

  it('takes any of several tasks, but all of several traits', () => {
    choose('task', 'regression');
    choose('task', 'binary');
    expect(shown()).toHaveLength(engine.catalogue.filter(({ task }) => /regression|binary/.test(task)).length);
    choose('trait', 'zero-at-target');
    choose('trait', 'symmetric');
    for (const entry of shown()) expect(entry.dataset.trait).toMatch(/(zero-at-target.*symmetric)/);
  });

  it('comes back as the address says', () => {
    history.replaceState(null, '', '/?task=binary&trait=never-heard-of');
    document.body.innerHTML = parsed(html).body.innerHTML;
    followFilter(document);
    expect(box('task', 'binary').checked).toBe(true);
    expect(shown()).toHaveLength(engine.catalogue.filter(({ task }) => task === 'binary').length);
  });

  it('has a way out where nothing matches', () => {
    const none = document.querySelector<HTMLElement>('.no-match');
    expect(none?.hidden).toBe(true);
    choose('task', 'binary');
    choose('trait', 'zero-at-target');
    choose('trait', 'symmetric');
    expect(shown()).toHaveLength(0);
    expect(none?.hidden).toBe(false);
    document.querySelector<HTMLButtonElement>('.filter-clear')?.click();
    expect(shown()).toHaveLength(engine.catalogue.length);
    expect(none?.hidden).toBe(true);
    expect(location.search).toBe('');
    expect(document.activeElement).toBe(document.querySelector('.filter input'));
  });
});
