// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rules } from '../../web/src/engine/live.ts';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import type { Connect } from '../../web/src/playground/player.ts';
import { PLACE, Playground } from '../../web/src/playground/playground.ts';
import { answerCalls, callsTo } from '../../web/src/playground/run/remote.ts';
import { Session, type Slice } from '../../web/src/playground/run/session.ts';
import { MOST_KEPT } from '../../web/src/playground/setting/link.ts';

const wasm = await readFile(join(import.meta.dirname, '../../web/src/generated/downhill.wasm'));
const training = await loadTraining({ wasm });
const { datasets, activations, optimizers, schedules } = training;
const newSession = async () => new Session(training, { datasets, activations, optimizers, schedules, losses: rules });

/** The session on the page's own thread, behind the very messages that a worker would get. */
const onThisThread: Connect = async () => {
  const here = { onmessage: null, onerror: null, postMessage: (data: unknown) => send(there, data) };
  const there = { onmessage: null, postMessage: (data: unknown) => send(here, data) };
  answerCalls(there, newSession());
  return callsTo<Session>(here);
};
type Receiver = { onmessage: ((event: MessageEvent) => void) | null };
const send = (to: Receiver, data: unknown) =>
  void Promise.resolve().then(() => to.onmessage?.({ data: structuredClone(data) } as MessageEvent));

async function mount(query = '', connect = onThisThread): Promise<Playground> {
  history.replaceState(null, '', `/playground/${query}`);
  const playground = Object.assign(new Playground(), { connect });
  playground.innerHTML = '<p>What one would see.</p>';
  document.body.replaceChildren(playground);
  await vi.waitFor(() =>
    expect(playground.player.frame ?? (playground.player.fault || playground.player.trouble)).toBeTruthy(),
  );
  await settled(playground);
  return playground;
}

async function settled(playground: Playground): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await playground.updateComplete;
}

const text = (playground: Playground, selector: string) =>
  (playground.renderRoot.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (playground: Playground, name: string) =>
  [...playground.renderRoot.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === name || each.getAttribute('aria-label') === name,
  );
async function press(playground: Playground, name: string): Promise<void> {
  button(playground, name)?.click();
  await settled(playground);
}
async function type(playground: Playground, label: string, value: string): Promise<void> {
  const field = playground.renderRoot.querySelector<HTMLInputElement>(`[aria-label="${label}, typed"]`);
  if (!field) throw new Error(`There is no field for ${label}.`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await settled(playground);
}

async function choose(playground: Playground, label: string, option: string): Promise<void> {
  const select = [...playground.renderRoot.querySelectorAll('select')].find(
    (each) => (each.getAttribute('aria-label') ?? each.closest('label')?.querySelector('span')?.textContent) === label,
  );
  if (!select) throw new Error(`There is nothing to choose called ${label}.`);
  select.value = option;
  select.dispatchEvent(new Event('change'));
  await settled(playground);
}

afterEach(() => vi.restoreAllMocks());

describe('the playground', () => {
  test('begins at rest, and says where it stands', async () => {
    const playground = await mount();
    expect(text(playground, '.words')).toMatch(/^Step 0: \d+ of 60 new points are on the wrong side\.$/);
    expect(playground.player.playing).toBe(false);
    expect(playground.link).toMatch(/\/playground\/$/);
  });

  test('makes a step, and goes back to the start', async () => {
    const playground = await mount();
    await press(playground, 'Step');
    expect(text(playground, '.words')).toContain('Step 1:');
    await press(playground, '100 steps');
    expect(playground.player.step).toBe(101);
    await press(playground, 'Rewind');
    expect(playground.player.step).toBe(0);
    expect(playground.player.frame?.furthest).toBe(101);
  });

  test('is restored from its address to the same numbers', async () => {
    const first = await mount('?data=circles&hidden=5&seed=3');
    await press(first, '100 steps');
    const link = new URL(first.link ?? '');
    const numbers = text(first, '.metrics');
    const second = await mount(link.search);
    await vi.waitFor(() => expect(second.player.step).toBe(100));
    await settled(second);
    expect(text(second, '.metrics')).toBe(numbers);
    expect(second.link).toBe(first.link);
  });

  test('is looked at as its link has it: chart, speed, and what the surface is over', async () => {
    const first = await mount();
    await choose(first, 'What the chart shows', 'gradient');
    await choose(first, 'Speed', 'fast');
    first.renderRoot.querySelector<HTMLElement>('details.surface summary')?.click();
    await settled(first);
    await choose(first, 'Up', 'x₂ to unit 2 of layer 1');
    const link = new URL(first.link ?? '');
    expect(Object.fromEntries(link.searchParams)).toEqual({ show: 'gradient', speed: 'fast', surface: '0 3' });
    const second = await mount(link.search);
    const chosen = [...second.renderRoot.querySelectorAll<HTMLOptionElement>('option[selected]')].map(
      ({ value }) => value,
    );
    expect(chosen).toEqual(
      expect.arrayContaining(['gradient', 'fast', 'x₁ to unit 1 of layer 1', 'x₂ to unit 2 of layer 1']),
    );
    expect(second.link).toBe(first.link);
  });

  test('says what of a view cannot be, and shows the usual', async () => {
    const playground = await mount('?show=all&surface=1+x');
    expect(text(playground, '.note')).toContain('show “all”');
    expect(text(playground, '.note')).toContain('surface “1 x”');
    expect(new URL(playground.link ?? '').search).toBe('');
  });

  test('draws the surface over the first two weights where a smaller model has not those that were chosen', async () => {
    const playground = await mount('?surface=55+56&data=moons');
    await press(playground, '100 steps');
    for (let layer = 0; layer < 2; layer++) await press(playground, 'Remove the last hidden layer');
    await press(playground, '100 steps');
    const surface = playground.renderRoot.querySelector('downhill-playground-surface');
    const path = (surface as unknown as { slice: Slice }).slice.path;
    const [w, b] = path.at(-1) ?? [];
    const weights = playground.player.details?.layers[0]?.weights ?? [];
    expect([w, b]).toEqual([weights[0], weights[1]]);
  });

  test('leaves a run out that a link keeps and that cannot be, and says why', async () => {
    const playground = await mount('?kept=data%3Down%26own%3D1%2C2&kept=loss%3Dmse%26step%3D5');
    expect(text(playground, '.words')).toMatch(/^Step 0: .*Run A/);
    expect(text(playground, '.note')).toContain(
      'A run that the link keeps cannot be trained: There is 1 row; there must be at least 8 to learn from.',
    );
    expect(playground.player.kept).toHaveLength(1);
    expect(playground.renderRoot.querySelector('[role="alert"]')).toBeNull();
  });

  test('says in what the loss counts where that is not the unit of the data', async () => {
    const prices = await mount('?data=prices');
    expect(text(prices, '.pace')).toContain('in units of 1,000');
    expect(text(prices, '.words')).toMatch(/misses by [\d.]+ thousand\./);
    expect(text(await mount('?data=sine'), '.pace')).not.toContain('units');
  });

  test('starts anew with every change, and tells that its place is another', async () => {
    const playground = await mount();
    const told = vi.fn();
    playground.addEventListener(PLACE, told);
    await press(playground, '100 steps');
    await press(playground, 'One unit more in layer 1');
    expect(playground.player.setting?.hidden).toEqual([9, 4]);
    expect(playground.player.step).toBe(0);
    await press(playground, 'Add a hidden layer');
    expect(playground.player.setting?.hidden).toEqual([9, 4, 4]);
    expect(told).toHaveBeenCalled();
    expect(playground.link).toContain('hidden=9+4+4');
  });

  test('refuses what is typed out of range, says why, and puts the field back', async () => {
    const playground = await mount();
    for (const value of ['99', 'fast', '', '0', 'NaN']) {
      await type(playground, 'Learning rate', value);
      expect(text(playground, '.foot .note'), value).toContain('a number from 0.00001 to 10');
      expect(playground.player.setting?.rate).toBe(0.03);
    }
    await type(playground, 'Learning rate', '0,5');
    expect(playground.player.setting?.rate).toBe(0.5);
    expect(text(playground, '.foot .note')).toBe('');
  });

  test('waits for the reader’s numbers without a reproach, and says how many it needs', async () => {
    const playground = await mount('?data=own');
    expect(text(playground, '.words')).toBe(
      'There are no numbers yet: paste some under Data, a sample a line, or open a file.',
    );
    expect(playground.renderRoot.querySelector('[role="alert"]')).toBeNull();
    expect(text(playground, '#own-fault')).toMatch(/^At least 8 rows\./);
    const field = playground.renderRoot.querySelector<HTMLTextAreaElement>('#own');
    if (!field) throw new Error('There is no field for numbers.');
    field.value = '1,2';
    field.dispatchEvent(new Event('change'));
    await settled(playground);
    expect(text(playground, '#own-fault')).toBe('There is 1 row; there must be at least 8 to learn from.');
    expect(text(playground, '[role="alert"]')).toContain('This cannot be trained. There is 1 row');
  });

  test('has no gradient before there was a step', async () => {
    const playground = await mount();
    expect(text(playground, '.pace')).toBe('No step yet');
    await press(playground, 'Step');
    await vi.waitFor(() => expect(text(playground, '.pace')).toMatch(/^Gradient 0\.\d+ · rate 0\.03 · pass \d+$/));
  });

  test('names the axes as the reader’s columns are called', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `${i},${(i * 7) % 5},${i / 3}`).join('\n');
    const own = await mount(`?data=own&own=${encodeURIComponent(`size of house,rooms,price\n${rows}`)}`);
    expect(text(own, '.axes-note')).toBe('across: size of house, up: rooms');
    expect(text(await mount(), '.axes-note')).toBe('');
  });

  test('rests while its tab is hidden, and goes on when it is shown again', async () => {
    const playground = await mount();
    const show = (isShown: boolean) => {
      vi.spyOn(document, 'hidden', 'get').mockReturnValue(!isShown);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    show(false);
    show(true);
    expect(playground.player.playing, 'nobody had pressed Play').toBe(false);
    await press(playground, 'Play');
    show(false);
    expect(playground.player.playing).toBe(false);
    show(true);
    expect(playground.player.playing).toBe(true);
    playground.player.pause();
  });

  test('says which data cannot be read, and goes on when they are mended', async () => {
    const playground = await mount(`?data=own&own=${encodeURIComponent('1,2\n3')}`);
    expect(text(playground, '[role="alert"]')).toMatch(/cannot be trained.*Line 2/);
    expect(button(playground, 'Step')?.disabled).toBe(true);
    const area = playground.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
    area.value = Array.from({ length: 30 }, (_, x) => `${x},${2 * x}`).join('\n');
    area.dispatchEvent(new Event('change'));
    await settled(playground);
    expect(playground.player.fault).toBe('');
    await press(playground, 'Step');
    expect(playground.player.step).toBe(1);
  });

  test('keeps a few runs, names them, and forgets them', async () => {
    const playground = await mount();
    await press(playground, '100 steps');
    for (let kept = 0; kept < MOST_KEPT; kept++) await press(playground, 'Keep this run to compare');
    expect(button(playground, 'Keep this run to compare')?.disabled).toBe(true);
    expect(text(playground, '.words')).toContain('Run C at the same step');
    await press(playground, 'Forget run B');
    expect(playground.player.kept).toHaveLength(MOST_KEPT - 1);
  });

  test('shows in one line where the numbers broke, and tries less on request', async () => {
    const playground = await mount('?data=sine&optimizer=sgd&rate=10');
    await press(playground, '100 steps');
    expect(text(playground, '[role="alert"]')).toMatch(
      /stopped at step \d+: .* no longer a finite number.*try a tenth/,
    );
    await press(playground, 'Try a learning rate of 1');
    expect(playground.player.setting?.rate).toBe(1);
    expect(playground.player.step).toBe(0);
  });

  test('offers neither Play nor speeds under reduced motion', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) =>
        Object.assign(new EventTarget(), { matches: query.includes('reduced-motion'), media: query }) as MediaQueryList,
    );
    const playground = await mount();
    expect(button(playground, 'Play')).toBeUndefined();
    expect(playground.renderRoot.querySelector('.speed')).toBeNull();
    await press(playground, 'Step');
    expect(playground.player.step).toBe(1);
  });

  test('leaves the words that stood there where its engine does not come', async () => {
    const playground = await mount('', () => Promise.reject(new Error('offline')));
    expect(text(playground, '[role="alert"]')).toContain('engine did not load');
    expect(playground.renderRoot.querySelector('slot')).not.toBeNull();
  });
});

test('a call whose object breaks is told where it was made', async () => {
  const session = await onThisThread();
  await expect(session.seek(1, 1, true)).rejects.toThrow('no run before');
});
