// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../../web/src/grader/index.ts';
import { loadChallenge } from '../../../web/src/lesson/challenge/load.ts';
import { trainingOffer } from '../../../web/src/lesson/challenge/training.ts';
import type { TrainWithYourLoss } from '../../../web/src/lesson/train-with-your-loss.ts';
import '../../../web/src/lesson/train-with-your-loss.ts';
import { pullInWords } from '../../../web/src/lesson/training/words.ts';
import { checkOf, LINE, MAE } from '../training.ts';
import { WASM } from './render.ts';

// The very wasm that ships, handed in: pages fetch it, tests cannot.
vi.mock('../../../web/src/engine/live.ts', async (original) => {
  const engine = await original<typeof import('../../../web/src/engine/live.ts')>();
  return { ...engine, loadEngine: vi.fn(() => engine.loadEngine({ wasm: WASM })) };
});
vi.mock('../../../web/src/engine/trainer/index.ts', async (original) => {
  const trainer = await original<typeof import('../../../web/src/engine/trainer/index.ts')>();
  return { ...trainer, loadTraining: vi.fn((options = { wasm: WASM }) => trainer.loadTraining(options)) };
});
// A worker is tested elsewhere; here the code runs at once, in the page.
vi.mock('../../../web/src/sandbox/browser.ts', async () => {
  const { openInPage } = await import('./in-page.ts');
  return { browserSandbox: { open: openInPage } };
});

const NO_ABS = MAE.replace('Math.abs(predictions[i] - targets[i])', 'predictions[i] - targets[i]');
const still = (reduced: boolean) =>
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: reduced } as MediaQueryList);

beforeEach(() => void still(false));
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function open(source: string, check: Check = checkOf(LINE)): Promise<TrainWithYourLoss> {
  const element = Object.assign(document.createElement('downhill-train-with-your-loss') as TrainWithYourLoss, {
    check,
    source,
  });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.words, .trouble')).not.toBeNull());
  return element;
}

const words = (element: Element) => element.shadowRoot?.querySelector('.words')?.textContent ?? '';
const step = (element: Element) => Number(/(?:After|within) (\d+)/.exec(words(element))?.[1] ?? 0);
const named = (element: Element, name: string) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent?.trim() === name,
  ) as HTMLButtonElement;
async function press(element: TrainWithYourLoss, name: string): Promise<void> {
  named(element, name).click();
  await element.updateComplete;
}

describe('training with a loss', () => {
  it('begins at rest, both models at the same place', async () => {
    const element = await open(MAE);
    expect(words(element)).toMatch(
      /^Both models start from the same place, at a loss of 1\.\d+ as the kernel counts it\.$/,
    );
    const panels = [...(element.shadowRoot?.querySelectorAll('.panel') ?? [])];
    expect(panels.map((panel) => panel.getAttribute('aria-label'))).toEqual(['Your loss', 'The kernel']);
    expect(
      panels
        .map((panel) => panel.querySelector('.line.style-0[d], .line.style-1[d]')?.getAttribute('d'))
        .every((d) => d?.startsWith('M')),
    ).toBe(true);
    expect(named(element, 'Play').disabled).toBe(false);
  });

  it('goes one step at a time, however fast one presses', async () => {
    const element = await open(MAE);
    named(element, 'Step').click();
    named(element, 'Step').click();
    named(element, 'Step').click();
    await vi.waitFor(() => expect(words(element)).toContain('After 1 step:'));
    await press(element, 'Step');
    await vi.waitFor(() => expect(words(element)).toContain('After 2 steps:'));
  });

  it('plays, pauses and goes on to the end, where a right loss is told to be one', async () => {
    const element = await open(MAE);
    await press(element, 'Play');
    expect(element.shadowRoot?.querySelector('[role="status"][aria-busy="true"]')).not.toBeNull();
    await vi.waitFor(() => expect(step(element)).toBeGreaterThan(2), 4000);
    await press(element, 'Pause');
    const paused = step(element);
    await new Promise((done) => setTimeout(done, 200));
    expect(step(element)).toBeLessThanOrEqual(paused + 1);
    await press(element, 'Play');
    await vi.waitFor(
      () => expect(words(element)).toContain('Yours and the kernel’s end within 0.001 of each other'),
      9000,
    );
    expect(words(element)).toContain('Both lines are y = ');
    await vi.waitFor(() => expect(named(element, 'Play')?.disabled).toBe(true));
    expect(element.shadowRoot?.querySelector('[aria-busy="true"]')).toBeNull();
  }, 15_000);

  it('takes all steps at once for those who want nothing to move', async () => {
    still(true);
    const element = await open(NO_ABS);
    const told: string[] = [];
    const watch = new MutationObserver(() => told.push(words(element)));
    watch.observe(element.shadowRoot as ShadowRoot, { subtree: true, childList: true, characterData: true });
    await press(element, 'Play');
    await vi.waitFor(() => expect(words(element)).toContain('errors cancel in it'), 9000);
    expect(words(element)).toMatch(/After 60 steps your model has a loss of [\d.]+ and the kernel’s [\d.]+/);
    expect(words(element)).toMatch(/Your own function says −[\d.]+ by now/);
    expect(words(element)).toMatch(/Your line is y = .*; the kernel’s is y = /);
    expect(told.filter((text) => /After [1-9] steps?:/.test(text))).toEqual([]);
  });

  it('starts again with the code loaded anew', async () => {
    const element = await open('let n = 0; function loss() { if (++n > 100) throw new Error("used up"); return 1; }');
    for (let round = 0; round < 2; round++) {
      await press(element, 'Step');
      await vi.waitFor(() => expect(words(element)).toContain('After 1 step:'));
      await press(element, 'Step');
      await vi.waitFor(() => expect(words(element)).toContain('Step 2 could not be made. Line 1: Error: used up.'));
      expect(named(element, 'Step').disabled).toBe(true);
      await press(element, 'Restart');
      await vi.waitFor(() => expect(words(element)).toContain('Both models start'));
    }
  });

  it('says why code cannot be loaded', async () => {
    const element = await open('function loss( {');
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toContain('Syntax error on line 1');
  });

  it('says so when the engine does not come', async () => {
    const { loadTraining } = await import('../../../web/src/engine/trainer/index.ts');
    vi.mocked(loadTraining).mockRejectedValueOnce(new Error('offline'));
    const element = await open(MAE);
    expect(element.shadowRoot?.textContent).toContain('The training could not be loaded.');
  });

  it('may be taken off the page in the middle of a step', async () => {
    const element = await open(MAE);
    await press(element, 'Play');
    element.remove();
    await new Promise((done) => setTimeout(done, 100));
    document.body.append(element);
    await vi.waitFor(() => expect(words(element)).toContain('Both models start'));
  });

  it('draws two classes and what is said of them', async () => {
    still(true);
    const check = checkOf({ ...LINE, loss: 'hinge', dataset: 'moons', data: {}, steps: 20 });
    const element = await open(
      'const loss = (s, y) => s.reduce((sum, x, i) => sum + Math.max(0, 1 - y[i] * x), 0) / s.length;',
      check,
    );
    await press(element, 'Play');
    await vi.waitFor(() => expect(words(element)).toContain('Yours and the kernel’s end within 0.001'), 5000);
    expect(element.shadowRoot?.querySelectorAll('.yes[d^="M"]')).toHaveLength(2);
    const scores = [...(element.shadowRoot?.querySelectorAll('.panel .number') ?? [])].map((one) => one.textContent);
    expect(scores[0]).toMatch(/% right/);
    expect(scores[1]).toBe(scores[0]); // a score is a yes from 0 on, whoever it learns from
    await press(element, 'Data table');
    expect(element.shadowRoot?.querySelectorAll('tbody tr').length).toBeGreaterThan(9);
  });
});

describe('the offer with a verdict', () => {
  const host = () => {
    document.body.innerHTML = '<div id="host"><p data-live></p></div>';
    return document.querySelector('#host') as HTMLElement;
  };
  const report = { challenge: 'mae-loss', passed: true };
  beforeAll(async () => void (await loadChallenge('mae-loss')), 30_000); // with a verdict, it was loaded before

  it('is there for a challenge that says what to train on, whatever the verdict', async () => {
    const offers = [report, { ...report, passed: false }].map((one) => trainingOffer(host(), one, MAE));
    await vi.waitFor(() => expect(offers.map(({ hidden }) => hidden)).toEqual([false, false]));
    expect(offers.map(({ textContent }) => textContent?.trim())).toEqual([
      'Train with your loss',
      'See what it does in training',
    ]);
  });

  it.each([
    [{ ...report, challenge: 'compare-losses' }],
    [{ ...report, challenge: 'no-such-challenge' }],
    [{ ...report, passed: false, error: { kind: 'syntax', message: '' } }],
  ])('is not there for %j', async (one) => {
    const offer = trainingOffer(host(), one, MAE);
    await loadChallenge(one.challenge).catch(() => {});
    await new Promise((done) => setTimeout(done));
    expect(offer.hidden).toBe(true);
  });

  it('trains nothing before it is pressed; a new verdict takes away what was trained with other code', async () => {
    const place = host();
    const line = trainingOffer(place, report, MAE.replace('function loss', 'function maeLoss'));
    place.prepend(line);
    await vi.waitFor(() => expect(line.hidden).toBe(false));
    expect(place.querySelector('downhill-train-with-your-loss')).toBeNull();
    line.querySelector('button')?.click();
    await vi.waitFor(() => expect(place.querySelector('downhill-train-with-your-loss')).toBe(document.activeElement));
    const training = place.querySelector('downhill-train-with-your-loss') as Element;
    await vi.waitFor(() => expect(words(training)).toContain('Both models start'));
    line.querySelector('button')?.click();
    line.querySelector('button')?.click();
    await vi.waitFor(() => expect(place.querySelector('downhill-train-with-your-loss')).not.toBe(training));
    expect(place.querySelectorAll('downhill-train-with-your-loss')).toHaveLength(1);
    trainingOffer(place, report, MAE);
    expect(place.querySelector('downhill-train-with-your-loss')).toBeNull();
  });
});

it.each([
  [{ ratio: 1, cosine: 1 }, ''],
  [{ ratio: 0, cosine: 0 }, 'Your loss does not change when the predictions do, so nothing pulls at your model.'],
  [{ ratio: 3, cosine: -1 }, 'Your gradient points the other way round, so your model climbs.'],
  [
    { ratio: 40, cosine: 1 },
    'Your gradient points the same way but is 40 times as long as the kernel’s, and so are your steps. There are 40 samples: is it a sum where a mean is due?',
  ],
  [
    { ratio: 0.5, cosine: 1 },
    'Your gradient points the same way but is 0.5 times as long as the kernel’s, and so are your steps.',
  ],
  [{ ratio: 1, cosine: 0.5 }, 'From the first step on, your gradient points 60° away from the kernel’s.'],
])('a first pull of %j is told', (pull, told) => {
  expect(pullInWords(pull, 40)).toBe(told);
});
