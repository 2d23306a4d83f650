import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { loadEngine } from '../../web/src/engine/live.ts';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import type { Check } from '../../web/src/grader/index.ts';
import { KERNELS, Race, YOURS } from '../../web/src/grader/training/race.ts';
import { nodeSandbox } from '../../web/src/sandbox/node.ts';
import { WASM } from './lesson/render.ts';
import { checkOf, LINE, MAE } from './training.ts';

const TOLERANCE = 1e-4; // of a parameter: single precision, and differences in place of a derivative

const sandbox = nodeSandbox();
const engines = Promise.all([loadTraining({ wasm: WASM }), loadEngine({ wasm: WASM })]);

async function prepare(check: Check, source: string): Promise<Race> {
  const [training, engine] = await engines;
  return Race.prepare(training, engine, sandbox, check, source);
}

const races: Race[] = [];
afterEach(() => {
  for (const race of races.splice(0)) race.release();
});
afterAll(() => sandbox.close());

async function begin(check: Check, source: string): Promise<Race> {
  const race = await prepare(check, source);
  races.push(race);
  return race;
}

async function run(check: Check, source: string): Promise<Race> {
  const race = await begin(check, source);
  while (!race.isOver) await race.advance();
  return race;
}

function apart(race: Race): number {
  const [own, kernels] = [race.parameters(YOURS), race.parameters(KERNELS)];
  return Math.max(...Array.from(own, (value, place) => Math.abs(value - (kernels[place] ?? 0))));
}

const MSE = 'const loss = (p, t) => p.reduce((sum, x, i) => sum + (x - t[i]) ** 2, 0) / p.length;';
const HUBER = `function loss(predictions, delta, targets) {
  return predictions.reduce((sum, p, i) => {
    const e = Math.abs(p - targets[i]);
    return sum + (e <= delta ? e * e / 2 : delta * (e - delta / 2));
  }, 0) / predictions.length;
}`;
const COSTS =
  'const loss = (u, p, t, o) => p.reduce((sum, x, i) => sum + Math.max(u * (t[i] - x), o * (x - t[i])), 0) / p.length;';
const BCE = `export function loss(p, t) {
  const clip = (x) => Math.min(Math.max(x, 1e-15), 1 - 1e-15);
  return -p.reduce((sum, x, i) => sum + t[i] * Math.log(clip(x)) + (1 - t[i]) * Math.log(1 - clip(x)), 0) / p.length;
}`;
const HINGE = 'const loss = (s, y) => s.reduce((sum, x, i) => sum + Math.max(0, 1 - y[i] * x), 0) / s.length;';
const GRADIENT = 'function slopes(p, t) { return p.map((x, i) => 2 * (x - t[i]) / p.length); }';

describe('a right loss', () => {
  const huber = checkOf({ ...LINE, loss: 'huber', parameters: { delta: 0.7 } });
  const swapped = {
    predictions: huber.arguments.predictions,
    delta: { number: { min: 0, max: 1 } },
    targets: huber.arguments.targets,
  };
  const costs = checkOf({
    ...LINE,
    loss: 'asymmetric-absolute',
    parameters: { underWeight: 3 },
    others: { under: 3, over: 1 },
  });
  const withCosts = {
    under: { number: { min: 0, max: 9 } },
    ...costs.arguments,
    over: { number: { min: 0, max: 9 } },
  };

  it.each<[string, Check, string]>([
    ['MAE', checkOf(LINE), MAE],
    ['MSE', checkOf({ ...LINE, loss: 'mse' }), MSE],
    ['Huber with a parameter among its arguments', { ...huber, arguments: swapped } as Check, HUBER],
    ['costs that the kernel has as one weight', { ...costs, arguments: withCosts } as Check, COSTS],
    ['BCE on moons', checkOf({ ...LINE, loss: 'bce', dataset: 'moons', data: {}, learningRate: 0.5 }), BCE],
    [
      'BCE with a hidden layer',
      checkOf({ ...LINE, loss: 'bce', dataset: 'moons', data: {}, hidden: [4], learningRate: 0.5 }),
      BCE,
    ],
    ['hinge, which wants −1 and 1', checkOf({ ...LINE, loss: 'hinge', dataset: 'moons', data: {} }), HINGE],
    [
      'MSE by a gradient of the learner’s',
      checkOf({ ...LINE, loss: 'mse', gradient: 'slopes' }),
      `${MSE}\n${GRADIENT}`,
    ],
    ['a gradient alone', checkOf({ ...LINE, loss: 'mse', gradient: 'slopes' }, 'slopes'), GRADIENT],
  ])('%s learns what the kernel learns, step by step', async (_, check, source) => {
    const race = await begin(check, source);
    while (!race.isOver) {
      await race.advance();
      expect(race.trouble).toBeNull();
      expect(apart(race)).toBeLessThan(TOLERANCE);
    }
    expect(race.step).toBe(60);
    expect(race.standings.at(-1)?.kernels).toBeLessThan((race.standings[0]?.kernels ?? 0) * 0.9);
    expect(race.firstPull?.ratio).toBeCloseTo(1, 4);
    expect(race.firstPull?.cosine).toBeCloseTo(1, 6);
  });

  it('is the same run every time', async () => {
    const [first, second] = [await run(checkOf(LINE), MAE), await run(checkOf(LINE), MAE)];
    expect(first.parameters(YOURS)).toEqual(second.parameters(YOURS));
    expect(first.standings).toEqual(second.standings);
  });

  it('says of every model what the learner’s own function says of it', async () => {
    const race = await begin(checkOf(LINE), MAE);
    await race.advance();
    await race.advance();
    expect(race.standings[0]?.said).toBeCloseTo(race.standings[0]?.kernels ?? 0, 6);
    expect(race.standings[1]?.said).toBeCloseTo(race.standings[1]?.yours ?? 0, 6);
    expect(race.standings[2]?.said).toBeNull();
  });
});

describe('a wrong loss', () => {
  it('trains, and it shows', async () => {
    const noAbs = MAE.replace('Math.abs(predictions[i] - targets[i])', 'predictions[i] - targets[i]');
    const race = await run(checkOf(LINE), noAbs);
    expect(race.trouble).toBeNull();
    expect(apart(race)).toBeGreaterThan(1);
    expect(race.standings.at(-2)?.said).toBeLessThan(0);
    expect(race.standings.at(-1)?.yours).toBeGreaterThan(race.standings.at(-1)?.kernels ?? 0);
  });

  it.each([
    ['a sum for a mean', MAE.replace(' / predictions.length', ''), 40, 1],
    ['turned round', MAE.replace('return sum', 'return -sum'), 1, -1],
    ['the same whatever is predicted', 'const loss = () => 1;', 0, 0],
  ])('is told by its first pull: %s', async (_, source, ratio, cosine) => {
    const race = await begin(checkOf(LINE), source);
    await race.advance();
    expect(race.firstPull?.ratio).toBeCloseTo(ratio, 3);
    expect(race.firstPull?.cosine).toBeCloseTo(cosine, 5);
  });
});

describe('a loss that cannot go on', () => {
  it.each([
    [
      'throws',
      'let n = 0; function loss() { if (++n > 200) throw new RangeError("too far"); return 1; }',
      'Step 3 could not be made. Line 1: RangeError: too far.',
    ],
    ['throws nothing', 'function loss() { throw null; }', 'Step 1 could not be made. threw'],
    [
      'is not a number',
      'const loss = () => NaN;',
      'Step 1 could not be made. Your function returned NaN, not a finite number.',
    ],
    ['is infinite', 'const loss = () => 1 / 0;', 'Your function returned Infinity, not a finite number.'],
    ['is text', 'const loss = () => "0.5";', 'Your function returned "0.5", not a finite number.'],
    ['is nothing', 'function loss() {}', 'Your function returned undefined, not a finite number.'],
    ['is an object that lies', 'const loss = () => ({ valueOf: () => 1 });', 'not a finite number.'],
    [
      'never ends',
      'function loss() { for (;;); }',
      'Step 1 could not be made. Stopped after 2 s. Is there a loop that never ends?',
    ],
    [
      'ends only at first',
      'let n = 0; function loss() { if (++n > 100) for (;;); return 1; }',
      'Step 2 could not be made. Stopped after 2 s.',
    ],
    [
      'eats memory',
      'const kept = []; function loss() { for (;;) kept.push("x".repeat(1e5) + kept.length); }',
      'memory',
    ],
  ])('%s', async (_, source, words) => {
    const race = await run(checkOf(LINE), source);
    expect(race.trouble).toContain(words);
    expect(race.step).toBeLessThan(3);
  });

  it('grows beyond all bounds', async () => {
    const check = checkOf({ ...LINE, loss: 'mse', steps: 400 });
    const race = await run(check, 'const loss = (p, t) => -p.reduce((sum, x, i) => sum + (x - t[i]) ** 2, 0);');
    expect(race.trouble).toContain('The numbers of your model grew beyond all bounds.');
  });

  it.each([
    ['no array', '() => 3', 'The gradient was 3, not an array of numbers.'],
    ['too short', '(p) => p.slice(1)', 'The gradient has 39 numbers; there are 40 predictions.'],
    ['not of numbers', '(p) => p.map(() => NaN)', 'The gradient has NaN at 0, not a finite number.'],
  ])('has a gradient that is %s', async (_, slopes, words) => {
    const race = await run(checkOf({ ...LINE, gradient: 'slopes' }), `${MAE}\nconst slopes = ${slopes};`);
    expect(race.trouble).toContain(words);
  });

  it.each([
    ['function lose() { return 1; }', 'Training calls loss, which your code does not define; it defines lose.'],
    ['function loss( {', 'Syntax error on line'],
    ['throw new Error("no");', 'Error: no.'],
  ])('is not even loaded: %s', async (source, words) => {
    await expect(prepare(checkOf(LINE), source)).rejects.toThrow(words);
  });
});

it('changes to its arguments do no harm to the run', async () => {
  const spoils = `${MAE.replace('return', 'predictions.fill(0); targets.length = 0; return').replaceAll('predictions.length', '40')}`;
  const race = await run(checkOf(LINE), spoils);
  expect(race.trouble).toBeNull();
  expect(apart(race)).toBeLessThan(TOLERANCE);
});

it('crosses into the sandbox once a step, however many differences there are', async () => {
  let crossings = 0;
  const counting: typeof sandbox = {
    ...sandbox,
    open: async (program) => {
      const opened = await sandbox.open(program);
      const { session } = opened;
      const call: typeof session.call = (calls) => {
        crossings++;
        return session.call(calls);
      };
      return { ...opened, session: { call, close: () => session.close() } };
    },
  };
  const [training, engine] = await engines;
  const race = await Race.prepare(training, engine, counting, checkOf(LINE), MAE);
  races.push(race);
  while (!race.isOver) await race.advance();
  expect(crossings).toBe(race.step);
});
