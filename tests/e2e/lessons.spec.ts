import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Widget, WidgetState } from '../../web/src/widgets/widget.ts';
import { expect, type Page, readThrough, test } from './support/site.ts';

const FOLDER = join(import.meta.dirname, '../../lessons');

/** Every lesson that is written, by its address. */
const written = readdirSync(FOLDER)
  .filter((name) => /^\d/.test(name) && !/^draft: true$/m.test(readFileSync(join(FOLDER, name, 'lesson.md'), 'utf8')))
  .map((name) => name.replace(/^\d+-/, ''));

type Deed = readonly [widget: string, ...states: (WidgetState | 'reset')[]];

const SHARE = [-2.5, -1.7, -1.3, -0.5, 0.1, 0.5, 1.3, -8, 2.3];
const TRIPS = [18, 20, 21, 22, 23, 25, 26, 28, 31, 45];
const LOAVES = [14, 15, 17, 18, 19, 20, 20, 21, 22, 24, 26, 34];
/** The three kinds where training leaves them, with a cat among the dogs. */
const ASTRAY = [
  ...[-0.883, 0.418, 0.486, 1.065, 0.523, 1.146],
  ...[-0.933, 0.64, -0.719, 0.367, -0.997, 0.247],
  ...[0.399, -1.067, 0.238, -1.18, 0.801, -1.354],
];
const FACES = [2.4, 1.3, 0.4, -2.2, -0.6, 0.7];

/** What a reader does for each exercise, in order, where no other test does it by hand. */
const deeds: Readonly<Record<string, readonly Deed[]>> = {
  huber: [
    ['share', { y: SHARE.with(7, 1.6) }],
    ['share', 'reset', { delta: 5 }],
    ['share', { delta: 0.1 }],
    ['courier', { quantile: 0.85 }],
    ['courier', { values: TRIPS.with(9, 60) }],
  ],
  'binary-cross-entropy': [
    ['pull', { logit: -6 }],
    ['pull', { logit: -0.7 }],
    ['race', { step: 60 }],
    ['race', { 'learning-rates': [2] }, { step: 100 }],
  ],
  'cross-entropy': [
    ['animals', { logits: [1, 1, 1] }],
    ['animals', { logits: [-5, 1, 1] }],
    ['tokens', { temperature: 0.3 }],
    ['tokens', 'reset', { 'label-smoothing': 0.1 }, { logits: [3, 5.7, 1.5, -0.5, -3] }],
  ],
  hinge: [
    ['faces', { scores: FACES.with(5, -0.3) }],
    ['faces', 'reset', { scores: FACES.with(0, 4) }],
    ['faces', { scores: FACES.with(5, 4) }],
    ['faces', 'reset', { scores: [2.4, 1.3, 1, -2.2, -1, -1] }],
    ['race', { step: 60 }],
  ],
  'kl-divergence': [
    ['forecast', { q: [0.45, 0.3, 0.15, 0.1] }],
    ['forecast', { q: [0.5, 0.3, 0.2, 0] }],
    ['peaks', { width: 5 }],
    ['peaks', { mean: 8, width: 2 }],
  ],
  imbalance: [
    ['hunt', { weight: 70 }],
    ['hunt', { weight: 99 }],
    ['hunt', { loss: 'focal', gamma: 4 }],
    ['hunt', { gamma: 2, alpha: 0.8 }],
    ['hunt', 'reset', { threshold: 0.05 }],
  ],
  embeddings: [
    ['triplets', { step: 80 }],
    ['triplets', { points: ASTRAY }],
    ['triplets', 'reset', { margin: 2 }],
    ['triplets', { margin: 1, points: Array(18).fill(0) }, { step: 20 }],
    ['pairs', { margin: 2 }, { step: 80 }],
  ],
  'custom-losses': [
    ['bread', { 'under-weight': 10 }],
    ['bread', { values: LOAVES.with(11, 50) }],
    ['bread', 'reset', { 'under-weight': 0.3 }],
    ['robot', { 'second-weight': 5 }, { prediction: 1.5 }],
    ['robot', { second: 'mse', 'second-weight': 3 }, { prediction: 1.25 }],
  ],
  'loss-is-not-the-goal': [
    ['mails', { predictions: [0.95, 0.95, 0.49, 0.05] }],
    ['mails', { predictions: [0.51, 0.51, 0.51, 0.49] }],
    ['mails', { predictions: [0.9, 0.6, 0, 0.2] }],
    ['wave', { step: 400 }],
    ['wave', { step: 40 }],
    ['wave', { units: 1 }, { step: 400 }],
  ],
  choosing: [
    ['desk', { answer: 'number', costs: 'alike', outliers: 'many' }],
    ['desk', 'reset', { answer: 'yes-no', rare: 'hardly', 'rare-output': 'logits' }],
    ['desk', 'reset', { answer: 'yes-no', rare: 'fair', misses: 'unlike' }],
    ['desk', 'reset', { answer: 'one-of-many', targets: 'classes' }],
    ['second', { logits: [1, 0, 0] }],
  ],
};

async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`/lessons/${slug}/`);
  await readThrough(page);
}

const done = (page: Page) => page.locator('.exercise-mark', { hasText: 'Done' });

for (const slug of written) {
  test(`${slug}: figures can be drawn, exercises wait for what figures tell, and tours point at what is there`, async ({
    page,
  }) => {
    await open(page, slug);
    await expect(page.getByText('cannot be drawn')).toHaveCount(0);
    await expect(done(page), 'no exercise is done by reading').toHaveCount(0);
    expect(await page.evaluate(unheardConditions)).toEqual([]);
    expect(await page.evaluate(strayStepsOfTours)).toEqual([]);
    expect(await page.evaluate(muteFigures)).toEqual([]);
  });
}

for (const [slug, exercises] of Object.entries(deeds)) {
  test(`${slug}: each exercise is seen to be done, and by its own deed alone`, async ({ page }) => {
    await open(page, slug);
    for (const [index, [widget, ...states]] of exercises.entries()) {
      await expect(done(page)).toHaveCount(index);
      for (const state of states) await page.evaluate(act, { widget, state });
      await expect(done(page)).toHaveCount(index + 1);
    }
    await expect(page.locator('[data-when]')).toHaveCount(exercises.length);
  });
}

/** In the page: parts that are not there, and states that a widget refuses. */
async function strayStepsOfTours(): Promise<string[]> {
  const stray: string[] = [];
  for (const tour of document.querySelectorAll<HTMLElement>('downhill-tour')) {
    const widget = document.getElementById(tour.dataset.for ?? '') as Widget;
    for (const { dataset } of tour.querySelectorAll<HTMLElement>('ol > li')) {
      const set: Record<string, unknown> = JSON.parse(dataset.set ?? '{}');
      widget.setState(set);
      await widget.updateComplete;
      if (!widget.partNamed(dataset.part ?? '')) stray.push(`${widget.id}: no part ${dataset.part}`);
      for (const [name, value] of Object.entries(set)) {
        if (String(widget.state[name]) !== String(value)) stray.push(`${widget.id}: ${name} cannot be ${value}`);
      }
    }
  }
  return stray;
}

/** In the page: figures that do not say in words, in names and in numbers what they show, or that no key can change. */
async function muteFigures(): Promise<string[]> {
  const mute: string[] = [];
  const widgets = [...document.querySelectorAll('*')].filter((one): one is Widget => 'readout' in one);
  for (const widget of widgets) {
    const root = widget.renderRoot as ShadowRoot;
    const words = () => root.querySelector('.words')?.textContent?.trim() ?? '';
    const fault = (what: string) => mute.push(`${widget.localName}#${widget.id} ${what}`);
    if (words() === '' || /NaN|undefined|Infinity/.test(words())) fault(`says “${words()}”`);
    for (const picture of root.querySelectorAll('canvas, svg')) {
      const isNamed = picture.closest('[role="img"], [role="group"], [role="slider"]')?.hasAttribute('aria-label');
      if (!picture.closest('[aria-hidden="true"], [aria-labelledby]') && !isNamed)
        fault('has a picture without a name');
    }
    root.querySelector<HTMLElement>('[aria-controls="table"]')?.click();
    await widget.updateComplete;
    const rows = [...root.querySelectorAll('#table tbody tr')].map(
      (row) => row.textContent?.replace(/\s+/g, ' ') ?? '',
    );
    if (rows.length === 0 || rows.some((row) => !/\S/.test(row) || /NaN|undefined/.test(row))) fault(`tables ${rows}`);
    if (!root.querySelector('input, [role="slider"], [role="radio"], select, button.primary')) fault('takes no keys');
  }
  return mute.concat(widgets.length > 0 ? [] : ['no figures']);
}

/** In the page: readouts that an exercise waits for and its widget does not have. */
function unheardConditions(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-when]')].flatMap(({ dataset }) => {
    const { widget, rest } = JSON.parse(dataset.when ?? '') as { widget: string; rest: object };
    const { readout } = document.getElementById(widget) as Widget;
    return Object.keys(rest)
      .filter((name) => !(name in readout))
      .map((name) => `${dataset.exercise}: ${widget} tells no ${name}`);
  });
}

/** In the page: what a hand on a slider comes to. */
async function act({ widget, state }: { widget: string; state: WidgetState | 'reset' }): Promise<void> {
  const figure = document.getElementById(widget) as Widget;
  if (state === 'reset') figure.reset();
  else figure.setState(state);
  await figure.updateComplete;
}
