import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { callsOf, exampleTasks } from '../../web/build/catalogue/calls.ts';
import { isSame } from '../../web/build/catalogue/names.ts';
import { familyWords, taskWords, traitWords } from '../../web/build/catalogue/words.ts';
import { createHighlight } from '../../web/build/lessons/highlight.ts';
import { lossPage } from '../../web/build/pages/loss.ts';
import { shell } from '../../web/build/pages/shell.ts';
import { formatNumber } from '../../web/src/charts/format.ts';
import { catalogue, kernels, loadEngine, parts } from '../../web/src/engine/index.ts';

const root = join(import.meta.dirname, '../..');
const engine = await loadEngine();
const highlight = await createHighlight();
const kit = { root, engine, directives: new Map(), widgets: new Set<string>(), highlight };
const site = { base: '/under/', version: '0', styleSheets: [] };

// Only for its parser: the pages are made on Node, as they are when the site is built.
const parsed = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html');
const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(engine.catalogue.map((spec) => [spec.id, spec] as const))('the page of %s', async (_, spec) => {
  const html = shell(site, await lossPage(site, kit, spec));
  const page = parsed(html);
  const text = words(page.querySelector('main')?.textContent);

  it('says what it is, what it is for and what it is not for', () => {
    expect(page.querySelector('h1')?.textContent).toBe(spec.title);
    for (const part of [spec.summary, spec.use, spec.avoid]) {
      expect(part).not.toBe('');
      expect(text).toContain(words(part));
    }
  });

  it('has formula and derivative as mathematics', () => {
    const [formula, derivative] = page.querySelectorAll('.formulas math annotation');
    expect(formula?.textContent).toBe(spec.formula);
    expect(derivative?.textContent).toBe(spec.derivative);
    expect(html).not.toContain('katex-error');
  });

  it('says of every trait whether it holds', () => {
    for (const trait of Object.keys(traitWords()) as (keyof ReturnType<typeof traitWords>)[]) {
      expect(text).toContain(words(spec.traits[trait] ? traitWords()[trait].holds : traitWords()[trait].fails));
    }
  });

  it('has its names elsewhere, and calls to copy', () => {
    for (const name of Object.values(spec.names)) if (name) expect(text).toContain(name);
    const titles = [...page.querySelectorAll('.calls figcaption')].map((title) => title.textContent);
    expect(titles[0]).toBe('Downhill’s engine');
    const { pytorch } = spec.names;
    const same = pytorch?.startsWith('torch.') && isSame(spec, 'pytorch');
    expect(titles.includes('PyTorch')).toBe(same || spec.recipe !== null);
  });

  it('links to its relatives, its references and its neighbours', () => {
    const links = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    for (const id of spec.relatives) expect(links).toContain(`/under/catalogue/${id}/`);
    for (const { url } of spec.references) expect(links).toContain(url);
    expect(spec.references.length).toBeGreaterThan(0);
    expect(page.querySelectorAll('.neighbours a').length).toBeGreaterThan(0);
  });

  it('has no id twice', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(kernels.map((spec) => [spec.id, spec] as const))('the page of the kernel %s', async (_, spec) => {
  const page = parsed(shell(site, await lossPage(site, kit, spec)));

  it('has the live curve, with a drawn one until it lives', () => {
    const widget = page.querySelector('downhill-loss-curve#curve');
    expect(widget?.getAttribute('loss')).toBe(spec.id);
    const line = widget?.querySelector('.sketch-line')?.getAttribute('d') ?? '';
    expect(line.split('L').length).toBeGreaterThan(60);
    expect(line).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('names every input and every parameter with range and default', () => {
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => words(row.querySelector('th')?.textContent));
    expect(rows).toEqual([...spec.inputs.map(({ id }) => id), ...spec.parameters.map(({ id }) => id)]);
    for (const cell of page.querySelectorAll('tbody td')) expect(words(cell.textContent)).not.toBe('');
  });

  it('shows the kernel’s source', () => {
    const header = readFileSync(join(root, 'cpp/include', spec.header), 'utf8');
    const shown = [...page.querySelectorAll('pre')].at(-1)?.textContent ?? '';
    expect(shown).toMatch(/template <class [VT]>/);
    expect(shown).toMatch(/gradient|slopes/);
    for (const line of shown.split('\n')) expect(header).toContain(line.trim());
  });
});

describe.each(kernels.map((spec) => [spec.id, spec] as const))('the call of %s', (_, spec) => {
  it('does what its comments say', () => {
    const source = callsOf(engine, spec)[0]?.source ?? '';
    const [, body = ''] = /evaluate\((.*)\);\n\nconsole/s.exec(source) ?? [];
    const { value, gradient } = new Function('engine', `return engine.evaluate(${body});`)(engine);
    expect(Number(/log\(value\); \/\/ (.*)/.exec(source)?.[1])).toBeCloseTo(value, 4);
    expect(Number.isFinite(value)).toBe(true);
    const claimed = (/log\(gradient\); \/\/ (.*)/.exec(source)?.[1] ?? '').split(', ').map(Number);
    expect(claimed).toHaveLength(gradient.length);
    expect(gradient.some((slope: number) => slope !== 0)).toBe(true); // else the example shows nothing
  });
});

describe('the page of a sum', async () => {
  const spec = engine.catalogue.find(({ id }) => id === 'multi-task');
  if (!spec) throw new Error('multi-task is not there');
  const page = parsed(shell(site, await lossPage(site, kit, spec)));
  const tasks = exampleTasks();
  const { value, gradient } = engine.evaluate('multi-task', { tasks });

  it('adds up what the kernels say', () => {
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => words(cell.textContent)),
    );
    expect(rows).toHaveLength(tasks.length + 1);
    for (const [index, { loss, inputs, weight = 1 }] of tasks.entries()) {
      const own = engine.value(loss, inputs as never);
      expect(rows[index]?.slice(1)).toEqual([own, weight, weight * own].map((number) => formatNumber(number)));
    }
    expect(rows.at(-1)?.at(-1)).toBe(formatNumber(value));
  });

  it('has a call that does what its comments say, and neither a kernel nor an empty figure', () => {
    const source = callsOf(engine, spec)[0]?.source ?? '';
    const [, body = ''] = /evaluate\((.*)\);\n\nconsole/s.exec(source) ?? [];
    expect(new Function('engine', `return engine.evaluate(${body});`)(engine)).toEqual({ value, gradient });
    expect(Number(/log\(value\); \/\/ (.*)/.exec(source)?.[1])).toBeCloseTo(value, 4);
    for (const [index, slopes] of gradient.entries()) {
      expect(source).toContain(`gradient[${index}]); // ${Number(slopes[0]?.toPrecision(6))}, `);
    }
    expect(page.querySelector('downhill-loss-curve')).toBeNull();
    expect(page.querySelector('downhill-weighed-sum#curve .sketch')).not.toBeNull();
    expect(words(page.querySelector('main')?.textContent)).not.toContain('The kernel');
  });
});

test('every task, family and trait has its words', () => {
  for (const { task, family } of engine.catalogue) {
    expect(taskWords()[task].title).not.toBe('');
    expect(familyWords()[family].summary).not.toBe('');
  }
});

test('numbers below 0 have a minus sign in what is said of losses and parts, and no hyphen', () => {
  const prose = JSON.stringify([catalogue, parts], ['summary', 'use', 'avoid', ...Object.keys(parts), 'parameters']);
  expect(prose).toContain('−1');
  expect(prose).not.toMatch(/[ (]-\d/);
});
