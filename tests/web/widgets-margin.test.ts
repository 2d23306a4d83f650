// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import '../../web/src/widgets/margin.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const engine = await loadEngine();
const SCORES = [2, 1, 0.5, -0.25, -3];
const TARGETS = [1, 1, 1, -1, 1];
const POINTS = `<downhill-margin id="points" scores="${SCORES.join(' ')}" targets="${TARGETS.join(' ')}">Five.</downhill-margin>`;

beforeEach(() => history.replaceState(null, '', '/'));

describe('the numbers', () => {
  test('are the kernels’ means and terms', async () => {
    const { readout } = await mount(POINTS);
    const inputs = { predictions: SCORES, targets: TARGETS };
    for (const id of ['hinge', 'squared-hinge', 'soft-margin'] as const) {
      expect(readout[id]).toBe(engine.value(id, inputs));
      const terms = engine.value(id, inputs, { reduction: 'none' });
      for (const [index, term] of terms.entries()) expect(readout[`${id}.terms.${index}`]).toBe(term);
    }
  });

  test('count a point on the margin as safe, and one at 0 as on the wrong side', async () => {
    const widget = await mount(POINTS);
    expect(widget.readout).toMatchObject({ violations: 3, wrong: 1 });
    expect(await set(widget, { scores: [1, 1, 1, -1, 0] })).toMatchObject({ violations: 1, wrong: 1 });
  });
});

describe('what is said', () => {
  test('names who violates the margin, and how', async () => {
    const widget = await mount(POINTS);
    expect(textOf(widget, '.words')).toContain(
      '3 of 5 violate the margin: E is on the wrong side; C and D are right, but too close.',
    );
    expect(textOf(widget, '.words')).toContain(
      'cost nothing under hinge and squared hinge; logistic still charges them.',
    );
  });

  test('is glad when nobody does', async () => {
    const widget = await mount(POINTS);
    await set(widget, { scores: [2, 2, 2, -2, 2] });
    expect(textOf(widget, '.words')).toMatch(/^Every point is beyond the margin\. Mean loss: hinge 0,/);
  });

  test('stands in the table', async () => {
    const widget = await mount(POINTS);
    button(widget, 'Data table').click();
    await widget.updateComplete;
    const cells = [...widget.renderRoot.querySelectorAll('tbody tr:last-child > *')].map((cell) => cell.textContent);
    expect(cells.slice(0, 6)).toEqual(['E', '+1', '−3', 'wrong side', '4', '16']);
  });

  test('shows a bar for what is short of the margin, and none for what is not', async () => {
    const widget = await mount(POINTS);
    expect(widget.partNamed('point.2')?.querySelector('.short')).not.toBeNull();
    expect(widget.partNamed('point.1')?.querySelector('.short')).toBeNull();
  });
});

test('a score moves by arrow keys and stays on the line', async () => {
  const widget = await mount(POINTS);
  const slider = find(widget, '[data-part="point.3"] input');
  press(slider, 'ArrowLeft');
  expect(widget.readout['scores.3']).toBe(-0.35);
  press(slider, 'Home');
  expect(widget.readout['scores.3']).toBe(-4);
});

describe('state', () => {
  test('comes back from its link', async () => {
    const widget = await mount(POINTS);
    await set(widget, { scores: [1, 2, 3, 4, -4] });
    history.replaceState(null, '', widget.link ?? '');
    expect((await mount(POINTS)).state).toEqual(widget.state);
  });

  test('is never of the reader’s making where it is the author’s: labels stay', async () => {
    history.replaceState(null, '', '/?points.targets=-1+-1+-1+-1+-1&points.labels=a,b,c,d,e');
    expect((await mount(POINTS)).readout).toMatchObject({ violations: 3 });
  });

  test.each([
    ['targets="1 0 1"', 'targets is “1 0 1”, but must be 1 to 12 labels, each -1 or 1.'],
    ['targets="1 -1" scores="1 2 3"', 'scores is “1 2 3”, but must be 2 numbers from -4 to 4.'],
    ['targets="1 -1" labels="Ann"', 'labels is “Ann”, but must be 2 different names'],
    [
      'losses="hinge mse"',
      'losses is “hinge mse”, but must be one or more of hinge, squared-hinge, soft-margin, exponential.',
    ],
  ])('%s is refused in words', async (attributes, message) => {
    const widget = await mount(`<downhill-margin ${attributes}>Words.</downhill-margin>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
    expect(widget.readout).toEqual({});
  });
});
