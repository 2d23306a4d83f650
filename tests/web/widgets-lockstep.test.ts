// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Dataset, loadTraining } from '../../web/src/engine/trainer/index.ts';
import '../../web/src/widgets/lockstep.ts';
import { Contest } from '../../web/src/widgets/lockstep/contest.ts';
import { entriesOf } from '../../web/src/widgets/lockstep/entries.ts';
import { type Setup, setupFields } from '../../web/src/widgets/lockstep/fields.ts';
import { wrongStart } from '../../web/src/widgets/lockstep/start.ts';
import type { Widget } from '../../web/src/widgets/widget.ts';
import { button, find, mount, press, set, textOf } from './widgets.ts';

const training = await loadTraining();
const LINE = '<downhill-lockstep id="race" outliers="0.2">Two lines.</downhill-lockstep>';
const WRONG =
  '<downhill-lockstep data="imbalanced-blobs" rare="0.5" noise="0.3" losses="mse bce" start="wrong" learning-rates="0.5">.</downhill-lockstep>';
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function contestOf(change: Partial<Setup> = {}, rates: readonly number[] = [0.1], options = {}): Contest {
  const fields = setupFields(document.createElement('div'));
  const fallback = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.fallback]));
  const setup = { ...fallback, ...change } as Setup;
  return new Contest(training, setup, options, entriesOf(setup, rates));
}

const probability = ({ features }: Dataset, parameters: Float32Array, sample: number) => {
  const [w1 = 0, w2 = 0, b = 0] = parameters;
  return 1 / (1 + Math.exp(-(w1 * (features[2 * sample] ?? 0) + w2 * (features[2 * sample + 1] ?? 0) + b)));
};

beforeEach(() => history.replaceState(null, '', '/'));

describe('the contest', () => {
  test('takes the textbook’s step under MSE and under MAE, from one start', () => {
    const contest = contestOf({ losses: ['mse', 'mae'] });
    const { features, targets } = contest.data;
    const start = contest.standings(0, 0)[0]?.parameters ?? [];
    expect(contest.standings(1, 0)[0]?.parameters).toEqual(start);
    const [w = 0, b = 0] = start;
    const errors = Array.from(targets, (target, sample) => w * (features[sample] ?? 0) + b - target);
    const slopes = [errors.map((error) => 2 * error), errors.map(Math.sign)];
    for (const [index, slope] of slopes.entries()) {
      const [, after] = contest.standings(index, 1);
      expect(after?.parameters[0]).toBeCloseTo(w - 0.1 * mean(slope.map((g, i) => g * (features[i] ?? 0))), 5);
      expect(after?.parameters[1]).toBeCloseTo(b - 0.1 * mean(slope), 5);
    }
  });

  test('scores by the median miss, which no outlier moves', () => {
    const contest = contestOf();
    const { features, targets } = contest.data;
    const { parameters, score } = contest.standings(0, 7)[7] ?? { parameters: [], score: 0 };
    const [w = 0, b = 0] = parameters;
    const misses = Array.from(targets, (target, sample) => Math.abs(w * (features[sample] ?? 0) + b - target));
    expect(score).toBeCloseTo(misses.toSorted((x, y) => x - y)[misses.length / 2] ?? 0, 5);
  });

  test('shows a step of the past without a change of what comes', () => {
    const [looked, straight] = [contestOf({ optimizers: ['adam'] }), contestOf({ optimizers: ['adam'] })];
    looked.standings(0, 10);
    const at = (contest: Contest, step: number) => contest.predict(0, step, Float32Array.of(-1, 0, 1));
    expect(at(looked, 3)).not.toEqual(at(looked, 10));
    expect(looked.standings(0, 20)).toEqual(straight.standings(0, 20));
    expect(at(looked, 3)).toEqual(at(straight, 3));
  });

  test('stops one whose numbers leave all bounds, and lets the others go on', () => {
    const contest = contestOf({ losses: ['mse'] }, [10, 0.1]);
    expect(contest.standings(0, 200).length).toBeLessThan(201);
    expect(contest.standings(1, 200)).toHaveLength(201);
  });

  test('is the same again', () => {
    const again = () => contestOf({ data: 'moons', layers: [8], losses: ['bce', 'mse'] }).standings(1, 30);
    expect(again()).toEqual(again());
  });
});

describe('the wrong start', () => {
  const data = training.dataset('imbalanced-blobs', { samples: 100, seed: 1, rare: 0.5, noise: 0.3 });

  test('is sure of the wrong class', () => {
    const sure = Array.from(data.targets, (target, sample) => {
      const said = probability(data, wrongStart(data), sample);
      return target === 1 ? 1 - said : said;
    });
    expect(mean(sure)).toBeGreaterThan(0.95);
  });

  test('lets BCE pull as its gradient says, p − y, and MSE by the slope of the sigmoid less', () => {
    const contest = contestOf({ data: 'imbalanced-blobs', losses: ['bce', 'mse'], start: 'wrong' }, [0.1], {
      rare: 0.5,
      noise: 0.3,
    });
    const start = wrongStart(contest.data);
    const samples = Array.from(contest.data.targets, (target, sample) => ({
      p: probability(contest.data, start, sample),
      target,
      x: [contest.data.features[2 * sample] ?? 0, contest.data.features[2 * sample + 1] ?? 0, 1],
    }));
    const length = (pull: (p: number, target: number) => number) =>
      Math.hypot(...[0, 1, 2].map((axis) => mean(samples.map(({ p, target, x }) => pull(p, target) * (x[axis] ?? 0)))));
    expect(contest.standings(0, 1)[1]?.gradient).toBeCloseTo(
      length((p, target) => p - target),
      4,
    );
    expect(contest.standings(1, 1)[1]?.gradient).toBeCloseTo(
      length((p, target) => 2 * (p - target) * p * (1 - p)),
      4,
    );
  });

  test('one creeps, the other runs', async () => {
    const widget = await mount(WRONG);
    expect(widget.readout).toMatchObject({ '0.score': 0, '1.score': 0 });
    expect(textOf(widget, '.words')).toContain('They are sure, and wrong.');
    const { '0.score': mse, '1.score': bce } = await set(widget, { step: 30 });
    expect(mse).toBeLessThan(0.1);
    expect(bce).toBeGreaterThan(0.9);
  });
});

describe('samples held out', () => {
  const MOONS =
    '<downhill-lockstep data="moons" samples="30" held-out="100" noise="0.35" losses="bce" optimizers="adam" learning-rates="0.05" units="32" steps="300">.</downhill-lockstep>';

  test('are others, and nobody trains on them', () => {
    const [plain, contest] = [
      contestOf({ data: 'moons', losses: ['bce'] }),
      contestOf({ data: 'moons', losses: ['bce'], 'held-out': 60 }),
    ];
    expect(contest.heldOut?.targets).toHaveLength(60);
    expect(contest.heldOut?.features[0]).not.toBe(contest.data.features[0]);
    expect(contest.standings(0, 9).map(({ loss }) => loss)).toEqual(plain.standings(0, 9).map(({ loss }) => loss));
    expect(plain.standings(0, 9).at(-1)?.heldOut).toBeNull();
  });

  test('tell of too much training: their loss rises while the other falls, and accuracy stays', async () => {
    const widget = await mount(MOONS);
    const [soon, late] = [await set(widget, { step: 56 }), await set(widget, { step: 300 })];
    expect(late['0.loss']).toBeLessThan(Number(soon['0.loss']) / 10);
    expect(late['0.heldOutLoss']).toBeGreaterThan(1.3 * Number(soon['0.heldOutLoss']));
    expect(late['0.heldOutScore']).toBeCloseTo(Number(soon['0.heldOutScore']), 1);
    expect(textOf(widget, '.words')).toMatch(/held out, where it was lowest at step 5\d with 0\.19/);
    expect([...widget.renderRoot.querySelectorAll('.curves .name-at-end')].map((name) => name.textContent)).toEqual([
      'training',
      'held out',
    ]);
  });

  test('and of too small a model: both losses stay high', async () => {
    const widget = await mount(MOONS);
    const readout = await set(widget, { units: 1, step: 300 });
    expect(readout).toMatchObject({ units: 1 });
    expect(readout['0.loss']).toBeGreaterThan(0.25);
    expect(readout['0.heldOutLoss']).toBeGreaterThan(0.25);
  });

  test('another width, by the arrow keys, is another run', async () => {
    const widget = await mount(MOONS);
    await set(widget, { step: 5 });
    press(find(widget, '[data-part="units"] input'), 'ArrowRight');
    await widget.updateComplete;
    expect(widget.readout).toMatchObject({ step: 0, units: 33 });
  });

  test.each([
    ['held-out="1000"', 'held-out is “1000”, but must be a whole number from 0 to 500.'],
    ['units="65"', 'units is “65”, but must be a whole number from 1 to 64.'],
    ['data="moons" units="4" start="wrong"', 'start is “wrong”, but must be one of seed.'],
  ])('%s is refused in words', async (attributes, message) => {
    const widget = await mount(`<downhill-lockstep ${attributes}>Words.</downhill-lockstep>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
  });
});

describe('the element', () => {
  const drawing = (widget: Widget, run: number) =>
    widget.partNamed(`run.${run}`)?.querySelector('.field .line')?.getAttribute('d');

  test('steps, plays and restarts', async () => {
    const widget = await mount(LINE);
    const before = drawing(widget, 1);
    button(widget, 'Step').click();
    await widget.updateComplete;
    expect(widget.readout.step).toBe(1);
    expect(drawing(widget, 1)).not.toBe(before);
    expect(find(widget, '[data-part="run.0"] b').textContent).toBe('MSE');
    button(widget, 'Play').click();
    await vi.waitFor(() => expect(widget.readout.step).toBeGreaterThan(3), 3000);
    button(widget, 'Pause').click();
    await widget.updateComplete;
    const step = widget.readout.step;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(widget.readout.step).toBe(step);
    button(widget, 'Restart').click();
    await widget.updateComplete;
    expect(widget.readout.step).toBe(0);
    expect(button(widget, 'Restart').disabled).toBe(true);
    expect(drawing(widget, 1)).toBe(before);
  });

  test('draws curves within their field, also one that rises', async () => {
    const widget = await mount(LINE);
    await set(widget, { step: 40 });
    expect(widget.readout['0.score']).toBeGreaterThan(Number((await set(widget, { step: 0 }))['0.score']));
    await set(widget, { step: 40 });
    const lines = [...widget.renderRoot.querySelectorAll('.curves .field .line')].map(
      (line) => line.getAttribute('d') ?? '',
    );
    expect(lines).toHaveLength(2);
    for (const number of lines.flatMap((line) => line.match(/-?[\d.]+/g) ?? []).map(Number)) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(100);
    }
  });

  test('goes to the end at once for those who want less motion', async () => {
    const widget = await mount(LINE.replace('id=', 'steps="25" id='));
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    button(widget, 'Play').click();
    vi.restoreAllMocks();
    expect(widget.readout.step).toBe(25);
  });

  test('rests while it is not to be seen', async () => {
    const widget = await mount(LINE);
    button(widget, 'Play').click();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    const { step } = widget.readout;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(widget.readout.step).toBe(step);
    vi.restoreAllMocks();
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(widget.readout.step).toBeGreaterThan(Number(step)), 3000);
  });

  test('another rate, by the arrow keys, is another run', async () => {
    const widget = await mount(LINE);
    await set(widget, { step: 5 });
    const before = widget.readout['0.loss'];
    press(find(widget, '[data-part="learning-rate.0"] input'), 'ArrowRight');
    await widget.updateComplete;
    expect(widget.readout).toMatchObject({ step: 0, '0.rate': 0.11 });
    expect((await set(widget, { step: 5 }))['0.loss']).not.toBe(before);
  });

  test('names runs by what differs, and says which had to stop', async () => {
    const widget = await mount('<downhill-lockstep losses="mse" learning-rates="10 0.1 0.01">.</downhill-lockstep>');
    const names = () => [...widget.renderRoot.querySelectorAll('.panel b')].map((name) => name.textContent);
    expect(names()).toEqual(['Rate 10', 'Rate 0.1', 'Rate 0.01']);
    await set(widget, { step: 200 });
    expect(textOf(widget, '.words')).toContain('Rate 10 had to stop');
    expect(find(widget, 'figure').innerHTML).not.toMatch(/NaN|Infinity|not a number/);
  });

  test('comes back from its link', async () => {
    const widget = await mount(LINE);
    await set(widget, { 'learning-rates': [0.3], step: 12 });
    history.replaceState(null, '', widget.link ?? '');
    const again = await mount(LINE);
    expect(again.state).toEqual(widget.state);
    expect(again.readout).toEqual(widget.readout);
  });

  test('is there again after it was moved on the page', async () => {
    const widget = await mount(LINE);
    const { readout } = await mount(LINE).then(() => ({ readout: widget.readout }));
    document.body.append(widget);
    await widget.updateComplete;
    expect(widget.readout).toEqual(readout);
  });

  test.each([
    ['data="blobs"', 'data is “blobs”, but must be one of line, sine'],
    ['losses="mse bce"', 'losses is “mse bce”, but must be one or more of mse, mae, huber'],
    ['data="moons" losses="bce quantile"', 'losses is “bce quantile”, but must be one or more of bce, mse'],
    ['losses="mse mae huber log-cosh"', 'at most 3.'],
    ['optimizers="lion"', 'optimizers is “lion”, but must be one or more of sgd'],
    ['learning-rates="0.1 0"', 'learning-rates is “0.1 0”, but must be'],
    ['learning-rates="1 1 1 1"', 'learning-rates is “1 1 1 1”, but must be'],
    ['layers="8 1000"', 'layers is “8 1000”, but must be 0 to 3 numbers from 1 to 64, all of them whole.'],
    ['layers="2.5"', 'layers is “2.5”, but must be'],
    ['start="wrong"', 'start is “wrong”, but must be one of seed.'],
    ['samples="1.5"', 'samples is “1.5”, but must be a whole number from 4 to 500.'],
    ['labels="one"', 'labels is “one”, but must be 2 different names separated by commas.'],
    ['noise="-1"', 'noise is “-1”, but must be'],
  ])('%s is refused in words', async (attributes, message) => {
    const widget = await mount(`<downhill-lockstep ${attributes}>Words.</downhill-lockstep>`);
    expect(textOf(widget, '[role="alert"]')).toContain(message);
    expect(widget.readout).toEqual({});
  });

  test.each([
    'data="waiting-times" optimizers="adam"',
    'data="xor" layers="4 4" losses="bce hinge squared-hinge" optimizers="adam"',
    'data="sine" layers="8" optimizers="sgd momentum adam" losses="huber"',
    'data="circles" losses="focal bce-with-logits" samples="4"',
  ])('draws %s', async (attributes) => {
    const widget = await mount(`<downhill-lockstep ${attributes}>Words.</downhill-lockstep>`);
    await set(widget, { step: 20 });
    expect(widget.renderRoot.querySelector('[role="alert"]')).toBeNull();
    expect(find(widget, 'figure').innerHTML).not.toMatch(/NaN|Infinity|not a number/);
  });
});
