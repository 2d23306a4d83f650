// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Codec, number } from '../../web/src/state/codec.ts';
import { linkTo } from '../../web/src/widgets/frame/link.ts';
import '../../web/src/widgets/landscape.ts';
import { button, mount, set, settled, textOf } from './widgets.ts';

const load = vi.hoisted(() => ({ failure: null as Error | null }));
vi.mock('../../web/src/engine/live.ts', async (original) => {
  const engine = await original<typeof import('../../web/src/engine/live.ts')>();
  return { ...engine, loadEngine: () => (load.failure ? Promise.reject(load.failure) : engine.loadEngine()) };
});

const LANDSCAPE = '<downhill-landscape id="hero" w="1" b="1"><p>A valley in words.</p></downhill-landscape>';

beforeEach(() => history.replaceState(null, '', '/'));
afterEach(() => {
  load.failure = null;
});

async function mountWithout(failure: Error) {
  load.failure = failure;
  document.body.innerHTML = LANDSCAPE;
  const widget = document.querySelector('downhill-landscape') as Awaited<ReturnType<typeof mount>>;
  await settled(widget);
  return widget;
}

test('a link holds this widget’s state, leaves other widgets’ and forgets its own former one', () => {
  const codec = new Codec({ w: number({ low: 0, high: 9 }, 1), b: number({ low: 0, high: 9 }, 2) });
  const link = linkTo('https://a.example/x/?hero.b=7&other.w=3#top', 'hero', codec, { w: 5, b: 2 });
  expect(link).toBe('https://a.example/x/?other.w=3&hero.w=5#hero');
});

test('a copied link opens the widget as it was', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } });
  const widget = await mount(LANDSCAPE);
  await set(widget, { w: 2.5, 'learning-rate': 0.3 });
  button(widget, 'Copy link').click();
  await settled(widget);
  expect(textOf(widget, '.note')).toContain('Link copied');
  vi.unstubAllGlobals();

  history.replaceState(null, '', new URL(copied[0] ?? '').search);
  expect((await mount(LANDSCAPE)).state).toEqual(widget.state);
});

test('where copying is forbidden, the link is shown', async () => {
  vi.stubGlobal('navigator', {});
  const widget = await mount(LANDSCAPE);
  await set(widget, { w: 2.5 });
  button(widget, 'Copy link').click();
  await settled(widget);
  expect(textOf(widget, '.note')).toMatch(/did not allow copying.*hero\.w=2\.5#hero/);
  vi.unstubAllGlobals();
});

test('a widget without an id has no link to copy', async () => {
  const widget = await mount(LANDSCAPE.replace('id="hero"', ''));
  expect(() => button(widget, 'Copy link')).toThrow();
});

test('without an engine the author’s words stay, and the trouble is named', async () => {
  vi.spyOn(WebAssembly, 'Module').mockImplementation(function refuse() {
    throw new WebAssembly.CompileError('blocked');
  });
  const forbidden = await mountWithout(new WebAssembly.CompileError('blocked'));
  vi.restoreAllMocks();
  expect(forbidden.renderRoot.querySelector('slot')).not.toBeNull();
  expect(textOf(forbidden, '[role="alert"]')).toContain('does not allow WebAssembly');
  expect(forbidden.readout).toEqual({});
  const damaged = await mountWithout(new WebAssembly.CompileError('expected 500 bytes, fell off end'));
  expect(textOf(damaged, '[role="alert"]')).toContain('its engine arrived damaged');
  const lost = await mountWithout(new TypeError('Failed to fetch'));
  expect(textOf(lost, '[role="alert"]')).toContain('did not load. Check the connection and reload the page.');
});

test('an attribute that cannot be taken is named, and nothing is computed from it', async () => {
  const widget = await mount(LANDSCAPE.replace('w="1"', 'w="steep"'));
  expect(textOf(widget, '[role="alert"]')).toBe(
    'This figure cannot be drawn: w is “steep”, but must be a number from -3.5 to 5.5.',
  );
  expect(widget.renderRoot.querySelector('slot')).not.toBeNull();
  expect(widget.readout).toEqual({});
});

test('until the engine comes the author’s words are shown, and its coming is told', async () => {
  document.body.innerHTML = '';
  const widget = document.createElement('downhill-landscape');
  let told = 0;
  widget.addEventListener('downhill-change', () => told++);
  document.body.append(widget);
  expect(widget.shadowRoot?.querySelector('figure') ?? null).toBeNull();
  await vi.waitFor(() => expect(told).toBe(1));
});
