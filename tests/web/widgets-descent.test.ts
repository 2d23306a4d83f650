// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import '../../web/src/widgets/descent.ts';
import { edgeOf, STEPS, verdictOf, type Walk, walkDown } from '../../web/src/widgets/descent/walk.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const training = await loadTraining();
const VALLEY = '<downhill-descent id="valley">A valley.</downhill-descent>';
const RAVINE = '<downhill-descent id="ravine" surface="ravine">A ravine.</downhill-descent>';
const walk = (change: Partial<Walk> = {}): Walk => ({
  curvatures: [2, 0.5],
  start: [3, 0],
  optimizer: 'sgd',
  learningRate: 0.1,
  ...change,
});

beforeEach(() => history.replaceState(null, '', '/'));

describe('the walk', () => {
  test.each([
    [0.1, 2],
    [0.45, 4],
    [0.9, 0.5],
  ])('of plain descent with rate %f on curvature %f is the textbook’s', (learningRate, k) => {
    const path = walkDown(training, walk({ learningRate, curvatures: [k, 0.5], start: [3, -2] }));
    expect(path).toHaveLength(STEPS + 1);
    for (const [n, { x, y, loss }] of path.entries()) {
      const [atX, atY] = [3 * (1 - learningRate * k) ** n, -2 * (1 - learningRate * 0.5) ** n];
      expect(x).toBeCloseTo(atX, 4);
      expect(y).toBeCloseTo(atY, 4);
      expect(loss).toBeCloseTo((k * atX ** 2 + 0.5 * atY ** 2) / 2, 3);
    }
  });

  test.each([0.5, 1, 2, 3.7, 10])('tips over at two divided by the curvature %f', (k) => {
    const edge = edgeOf([k, 0.5]);
    const verdictAt = (learningRate: number) =>
      verdictOf(walkDown(training, walk({ learningRate, curvatures: [k, 0.5] })));
    expect(verdictAt(edge * 1.02)).toBe('diverges');
    expect(verdictAt(edge * 0.98)).toBe('oscillates');
    expect(verdictAt(edge * 0.4)).toBe('converges');
    expect(verdictAt(edge * 0.005)).toBe('creeps');
  });

  test('on the edge itself swings for ever', () => {
    expect(verdictOf(walkDown(training, walk({ learningRate: 1 })))).toBe('swings');
  });

  test('ends where its numbers would be too large, and has none that is not finite', () => {
    const path = walkDown(training, walk({ learningRate: 1.5, curvatures: [10, 0.5], start: [4, 0] }));
    expect(path.length).toBeLessThan(STEPS + 1);
    expect(path.every(({ x, loss }) => Number.isFinite(x) && Number.isFinite(loss))).toBe(true);
    expect(verdictOf(path)).toBe('diverges');
  });

  test('from the bottom stays there', () => {
    const path = walkDown(training, walk({ start: [0, 0] }));
    expect(path.every(({ x, loss }) => x === 0 && loss === 0)).toBe(true);
    expect(verdictOf(path)).toBe('converges');
  });

  test('of momentum goes beyond the edge of plain descent and settles', () => {
    const at = (optimizer: Walk['optimizer']) => verdictOf(walkDown(training, walk({ optimizer, learningRate: 1.2 })));
    expect(at('sgd')).toBe('diverges');
    expect(at('momentum')).toBe('oscillates');
  });
});

describe('the element', () => {
  test('says what it sees, and the reader finds the edge', async () => {
    const widget = await mount(VALLEY);
    expect(widget.readout).toMatchObject({ verdict: 'converges', edge: 'hidden', step: 0 });
    expect(textOf(widget, '.words')).toContain('Every step leaves 80% of the distance to the bottom. It converges.');
    expect(await set(widget, { 'learning-rate': 1.1 })).toMatchObject({ verdict: 'diverges' });
    expect(textOf(widget, '.words')).toContain('ends up 1.2 times as far out on the other side. It diverges.');
    button(widget, 'Show the edge').click();
    await widget.updateComplete;
    expect(textOf(widget, '[data-part="edge"]')).toBe('2/k = 1');
    expect(widget.state).toMatchObject({ 'learning-rate': 1.1, edge: 'shown' });
  });

  test('steps, restarts, and begins anew when something else changes', async () => {
    const widget = await mount(VALLEY);
    button(widget, 'Step').click();
    await widget.updateComplete;
    button(widget, 'Step').click();
    expect(widget.readout.step).toBe(2);
    expect(Number(widget.readout.x)).toBeCloseTo(3 * 0.8 ** 2, 5);
    await set(widget, { curvature: 3 });
    expect(widget.readout.step).toBe(0);
    await set(widget, { step: STEPS });
    expect(button(widget, 'Play').disabled).toBe(true);
    button(widget, 'Restart').click();
    expect(widget.readout.step).toBe(0);
  });

  test('plays by the clock, and goes to the end at once for those who want less motion', async () => {
    const widget = await mount(VALLEY);
    button(widget, 'Play').click();
    await vi.waitFor(() => expect(widget.readout.step).toBeGreaterThan(1), 2000);
    button(widget, 'Pause').click();
    await widget.updateComplete;
    expect(button(widget, 'Play').disabled).toBe(false);
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    button(widget, 'Play').click();
    expect(widget.readout.step).toBe(STEPS);
    vi.restoreAllMocks();
  });

  test('its start moves by arrow keys: along a valley, and about a ravine', async () => {
    const valley = await mount(VALLEY);
    press(find(valley, '[data-part="start"]'), 'ArrowLeft');
    expect(valley.readout['start.0']).toBeCloseTo(2.95, 9);
    const ravine = await mount(RAVINE);
    press(find(ravine, '[data-part="start"]'), 'ArrowUp');
    expect(ravine.readout).toMatchObject({ 'start.0': 2.6, 'start.1': -3.15 });
  });

  test('says nothing of an edge that its optimizer does not have', async () => {
    const widget = await mount(VALLEY.replace('id=', 'optimizer="adam" edge="shown" id='));
    expect(widget.partNamed('edge')).toBeNull();
    expect(() => button(widget, 'Hide the edge')).toThrow();
  });

  test('comes back from its link', async () => {
    const widget = await mount(RAVINE);
    await set(widget, { start: [1, 2], curvature: 5, 'learning-rate': 0.35, step: 7, edge: 'shown' });
    history.replaceState(null, '', widget.link ?? '');
    const again = await mount(RAVINE);
    expect(again.state).toEqual(widget.state);
    expect(again.readout).toEqual(widget.readout);
  });

  test.each([
    ['start="5"', 'start is “5”, but must be 1 numbers from -4 to 4.'],
    ['surface="hill"', 'surface is “hill”, but must be one of valley, ravine.'],
    ['optimizer="lion"', 'optimizer is “lion”, but must be one of sgd'],
    ['learning-rate="fast"', 'learning-rate is “fast”, but must be a number from 0.01 to 1.5.'],
    ['curvature="0"', 'curvature is “0”, but must be a number from 0.5 to 10.'],
  ])('%s is refused in words', async (attributes, message) => {
    const widget = await mount(`<downhill-descent ${attributes}>Words.</downhill-descent>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
    expect(widget.readout).toEqual({});
  });

  test.each(['start="0"', 'learning-rate="1.5" curvature="10"', 'surface="ravine" start="0 0" optimizer="adagrad"'])(
    'draws %s',
    async (attributes) => {
      const widget = await mount(`<downhill-descent ${attributes}>Words.</downhill-descent>`);
      expect(widget.renderRoot.querySelector('[role="alert"]')).toBeNull();
      expect(find(widget, 'figure').innerHTML).not.toMatch(/NaN|Infinity|not a number/);
    },
  );
});
