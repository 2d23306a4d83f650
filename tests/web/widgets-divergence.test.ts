// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import '../../web/src/widgets/divergence.ts';
import { bump, PRESETS, withShare } from '../../web/src/widgets/divergence/distribution.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const P = [0.5, 0.3, 0.2];
const Q = [0.2, 0.3, 0.5];
const WEATHER = `<downhill-divergence id="weather" p="${P.join(' ')}" q="${Q.join(' ')}" labels="sun, rain, snow">
  Two forecasts.</downhill-divergence>`;
const BUMPS = '<downhill-divergence id="bumps" adjust="bump">Two bumps and one.</downhill-divergence>';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** The definitions, without the kernel. */
const kl = (p: readonly number[], q: readonly number[]) =>
  sum(p.map((share, i) => (share === 0 ? 0 : share * Math.log(share / (q[i] ?? 0)))));
const entropy = (p: readonly number[]) => -sum(p.map((share) => (share === 0 ? 0 : share * Math.log(share))));

beforeEach(() => history.replaceState(null, '', '/'));

describe('the numbers', () => {
  test('are the divergences both ways, and what cross-entropy is made of', async () => {
    const { readout } = await mount(WEATHER);
    const middle = P.map((share, index) => (share + (Q[index] ?? 0)) / 2);
    expect(readout.forward).toBeCloseTo(kl(P, Q), 12);
    expect(readout.reverse).toBeCloseTo(kl(Q, P), 12);
    expect(readout.js).toBeCloseTo((kl(P, middle) + kl(Q, middle)) / 2, 12);
    expect(readout.entropy).toBeCloseTo(entropy(P), 12);
    expect(readout.crossEntropy).toBeCloseTo(-sum(P.map((share, index) => share * Math.log(Q[index] ?? 0))), 12);
  });

  test('are all 0 where the model says just what is true', async () => {
    const widget = await mount(WEATHER);
    expect(await set(widget, { q: P })).toMatchObject({ forward: 0, reverse: 0, js: 0 });
    expect(textOf(widget, '.words')).toContain('q says just what p does');
  });

  test('are infinite one way only where one side says never', async () => {
    const widget = await mount(WEATHER);
    const readout = await set(widget, { q: [0.6, 0.4, 0] });
    expect(readout.forward).toBe(Number.POSITIVE_INFINITY);
    expect(readout.reverse).toBeCloseTo(kl([0.6, 0.4, 0], P), 12);
    expect(readout.js).toBeLessThan(Math.log(2));
    expect(textOf(widget, '.words')).toContain('KL(p‖q) is infinite: at snow, p says 20% and q says never.');
    expect(textOf(widget, '[data-part="forward"] .number')).toBe('infinite');
    expect(find(widget, 'figure').textContent).not.toMatch(/NaN|not a number/);
  });

  test('a certain p has no entropy', async () => {
    const { readout } = await mount('<downhill-divergence p="0 1" q="0.5 0.5"></downhill-divergence>');
    expect(readout).toMatchObject({ entropy: 0, crossEntropy: Math.log(2), reverse: Number.POSITIVE_INFINITY });
  });
});

describe('a bump for two', () => {
  test('forward, it covers both; in reverse, it seeks one', async () => {
    const widget = await mount(BUMPS);
    button(widget, 'Minimise KL(p‖q)').click();
    const covering = widget.readout;
    button(widget, 'Minimise KL(q‖p)').click();
    const seeking = widget.readout;
    expect(covering.mean).toBe(13); // between the bumps, which stand at 8 and 18
    expect([8, 18]).toContain(seeking.mean);
    expect(covering.width).toBeGreaterThan(2 * (seeking.width as number));
    expect(covering.forward).toBeLessThan(seeking.forward as number);
    expect(seeking.reverse).toBeLessThan(covering.reverse as number);
  });

  test('no slider leads anywhere lower', async () => {
    const widget = await mount(BUMPS);
    button(widget, 'Minimise KL(p‖q)').click();
    const { mean, width, forward } = widget.readout as Record<string, number>;
    for (const [dm, dw] of [
      [0.5, 0],
      [-0.5, 0],
      [0, 0.1],
      [0, -0.1],
    ] as const) {
      const there = await set(widget, { mean: (mean ?? 0) + dm, width: (width ?? 0) + dw });
      expect(there.forward).toBeGreaterThanOrEqual(forward ?? 0);
    }
  });

  test('arrow keys read its bins', async () => {
    const widget = await mount(BUMPS);
    const plot = find(widget, '[data-part="bins"]');
    for (const key of ['ArrowRight', 'End', 'ArrowLeft']) {
      press(plot, key);
      await widget.updateComplete;
    }
    expect(textOf(widget, '.note')).toBe('24: p says <1%, q <1%');
    press(plot, 'Home');
    await widget.updateComplete;
    expect(textOf(widget, '.note')).toContain('1: p says');
    expect(widget.partNamed('bin.0')?.className).toContain('read');
    plot.dispatchEvent(new FocusEvent('blur'));
    await widget.updateComplete;
    expect(textOf(widget, '.note')).toBe('');
  });

  test('its mean moves by arrow keys', async () => {
    const widget = await mount(BUMPS);
    press(find(widget, '[data-part="mean"] input'), 'ArrowRight');
    expect(widget.readout.mean).toBe(13.5);
  });
});

describe('by hand', () => {
  test('an arrow key moves a bar, and the others keep their proportion', async () => {
    const widget = await mount(WEATHER);
    press(find(widget, '[data-part="bin.0"] [role="slider"]'), 'ArrowUp');
    const { q } = widget.state as { q: readonly number[] };
    expect(q[0]).toBeCloseTo(0.21, 12);
    expect((q[2] ?? 0) / (q[1] ?? 1)).toBeCloseTo(5 / 3, 12);
    expect(sum(q)).toBeCloseTo(1, 12);
  });

  test('a bar goes to all and to nothing, and the rest is shared out again', async () => {
    expect(withShare(P, 0, 1)).toEqual([1, 0, 0]);
    expect(withShare([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
  });

  test('p can be moved only where the author allows it', async () => {
    expect((await mount(WEATHER)).renderRoot.querySelectorAll('[role="slider"]')).toHaveLength(3);
    const both = await mount(WEATHER.replace('id=', 'adjust="both" id='));
    press(find(both, '[role="slider"][data-side="p"]'), 'Home');
    expect(both.readout['p.0']).toBe(0);
  });

  test('the table has both terms of every bin', async () => {
    const widget = await mount(WEATHER);
    button(widget, 'Data table').click();
    await widget.updateComplete;
    const cells = [...widget.renderRoot.querySelectorAll('tbody tr:first-child > *')].map((cell) => cell.textContent);
    expect(cells).toEqual(['sun', '0.5', '0.2', '0.4581', '−0.1833']);
  });
});

describe('state', () => {
  test('comes back from its link', async () => {
    const widget = await mount(WEATHER);
    press(find(widget, '[data-part="bin.2"] [role="slider"]'), 'PageDown');
    history.replaceState(null, '', widget.link ?? '');
    expect((await mount(WEATHER)).state).toEqual(widget.state);
  });

  test('a distribution in an address must add up to 1', async () => {
    history.replaceState(null, '', '/?weather.q=0.9+0.9+0.9');
    const widget = await mount(WEATHER);
    expect(widget.state).toMatchObject({ q: Q });
    expect(textOf(widget, '.note')).toContain('must be 3 numbers from 0 to 1 that add up to 1');
  });

  test('presets add up to 1 and say never of nothing', () => {
    for (const shares of [...Object.values(PRESETS), bump(25, 1, 1)]) {
      expect(sum(shares)).toBeCloseTo(1, 12);
      expect(Math.min(...shares)).toBeGreaterThan(0);
    }
  });

  test.each([
    [
      'p="0.5 0.6"',
      'p is “0.5 0.6”, but must be 2 to 25 numbers from 0 to 1 that add up to 1, or one-bump or two-bumps.',
    ],
    ['p="three-bumps"', 'p is “three-bumps”, but must be'],
    ['p="0.5 0.5" q="1"', 'q is “1”, but must be 2 numbers from 0 to 1 that add up to 1.'],
    ['adjust="bump" width="0"', 'width is “0”, but must be a number from 1 to 8.'],
    ['adjust="r"', 'adjust is “r”, but must be one of q, both, bump.'],
    ['p="0.5 0.5" labels="yes"', 'labels is “yes”, but must be 2 different names'],
  ])('%s is refused in words', async (attributes, message) => {
    const widget = await mount(`<downhill-divergence ${attributes}>Words.</downhill-divergence>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
  });
});
