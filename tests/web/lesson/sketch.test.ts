// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../web/src/lesson/predict.ts';
import { Drawing, PLACES } from '../../../web/src/lesson/predict/sketch/drawing.ts';
import { distance, tellShape } from '../../../web/src/lesson/predict/sketch/words.ts';
import { lessonProgress } from '../../../web/src/state/progress.ts';
import { buttonNamed, openPage } from './open.ts';
import { renderLesson, WASM } from './render.ts';
import { PREDICT_SKETCH } from './samples.ts';

// The very wasm that ships, handed in: pages fetch it, tests cannot.
vi.mock('../../../web/src/engine/live.ts', async (original) => {
  const engine = await original<typeof import('../../../web/src/engine/live.ts')>();
  return { ...engine, loadEngine: vi.fn(() => engine.loadEngine({ wasm: WASM })) };
});

const lesson = lessonProgress('what-is-a-loss');
const verdict = () => document.querySelector('.predict-verdict')?.textContent ?? '';
const handles = () => [...document.querySelectorAll<HTMLElement>('.sketch-handle')];
const kernelPath = () => document.querySelector('.sketch-field .sketch-kernel')?.getAttribute('d') ?? '';

const render = (yaml: string) => renderLesson('::predict{from="predict.yaml"}', { 'predict.yaml': yaml });

async function open(): Promise<string> {
  const { html, faults } = await render(PREDICT_SKETCH);
  expect(faults).toEqual([]);
  openPage(html);
  return html;
}

function press(...keys: string[]): void {
  for (const key of keys) {
    (document.activeElement as HTMLElement).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
}

/** Draws |x - 5| in units of the plot: low at the middle, high at both ends. */
function drawV(): void {
  handles()[0]?.focus();
  press('PageUp', 'PageUp', 'End', 'PageUp', 'PageUp');
  for (let step = 0; step < 6; step++) press('ArrowLeft');
  press('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
}

async function lockIn(): Promise<void> {
  buttonNamed(document, 'Lock in my guess').click();
  await vi.waitFor(() => expect(verdict()).not.toBe(''));
}

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

describe('a sketch, as a plain page', () => {
  it('says what to draw, and holds the curve as a picture, in words and in numbers', async () => {
    const page = new DOMParser().parseFromString(await open(), 'text/html');
    expect(page.querySelector('fieldset')?.textContent).toContain(
      'for predictions from −1 to 11, when the target is 5',
    );
    const words = 'It is 6 thousand at −1, falls to 0 thousand at 5 and rises to 6 thousand at 11.';
    expect(page.querySelector('.predict-answer > p')?.textContent).toBe(words);
    expect(page.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain(words);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(PLACES);
    expect(page.querySelector('tbody tr:nth-child(7)')?.textContent).toBe('50');
    expect(page.querySelectorAll('button, [tabindex]')).toHaveLength(0);
  });

  it.each([
    ['from: 11', 'from: 12', 'Let the predictions run'],
    ['loss: mae', 'loss: may', 'Mend the call'],
    ['loss: mae', 'loss: cross-entropy', 'Mend the call'],
    ['target: 5, ', '', 'Add it: a number'],
    ['from: -1', 'from: -1, too: 3', 'Check the spelling'],
    ['from: -1', 'from: .nan', ''],
  ])('tells the author what is wrong when %s becomes %s', async (right, wrong, mend) => {
    const yaml = PREDICT_SKETCH.replace('from: -1, to: 11', 'to: 11, from: 11')
      .replace('from: 11', right.startsWith('from: 11') ? wrong : 'from: -1')
      .replace(right, wrong);
    const { faults } = await render(yaml);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.mend).toContain(mend);
  });

  it('refuses a curve on which there is nothing to draw', async () => {
    const { faults } = await render(
      PREDICT_SKETCH.replace('mae, target: 5', 'hinge, target: 1').replace('from: -1', 'from: 2'),
    );
    expect(faults[0]?.what).toBe('The curve is level: there is nothing to draw');
  });
});

describe('a sketch by keyboard', () => {
  it('is thirteen sliders with names and words, one of them in the tab order', async () => {
    await open();
    expect(handles().map(({ tabIndex }) => tabIndex)).toEqual([0, ...Array(12).fill(-1)]);
    expect(handles()[3]?.ariaLabel).toBe('Loss at prediction 2');
    expect(handles()[0]?.ariaValueText).toBe('At prediction −1: nothing drawn yet');
    handles()[0]?.focus();
    press('ArrowRight', 'ArrowUp');
    expect(document.activeElement).toBe(handles()[1]);
    expect(
      handles()
        .map(({ tabIndex }) => tabIndex)
        .indexOf(0),
    ).toBe(1);
    expect(handles()[1]?.ariaValueText).toMatch(/^At prediction 0: loss [\d.]+$/);
    expect(handles()[2]?.ariaValueText).toMatch(/between your points$/);
  });

  it('asks for a curve before it is locked in', async () => {
    await open();
    await lockIn();
    expect(verdict()).toContain('Draw the curve first');
    expect(lesson.done()).toEqual([]);
  });

  it("is held against the kernel's curve, which nobody sees before", async () => {
    await open();
    drawV();
    expect(kernelPath()).toBe('');
    await lockIn();
    expect(verdict()).toContain('Close On average');
    expect(verdict()).toContain('Yours has its shape.');
    expect(kernelPath()).toMatch(/^M0\.00/);
    expect(document.querySelector('.sketch-field svg')?.getAttribute('aria-label')).toContain('Yours has its shape.');
    expect(handles().every(({ hidden }) => hidden)).toBe(true);
    expect(document.querySelectorAll('.predict-verdict tbody tr')).toHaveLength(PLACES);
    expect(lesson.done()).toEqual(['predict/absolute']);
  });

  it('is there again after a reload, until one tries again', async () => {
    await open();
    drawV();
    await lockIn();
    await open();
    await vi.waitFor(() => expect(verdict()).toContain('Close'));
    buttonNamed(document, 'Try again').click();
    expect(kernelPath()).toBe('');
    expect(verdict()).toBe('');
    expect(handles()[0]?.ariaValueText).toContain('nothing drawn yet');
    expect(document.activeElement).toBe(handles()[0]);
  });

  it.each(['1 2 3', `${'1e9 '.repeat(12)}1`, `${'x '.repeat(12)}1`, `${'- '.repeat(12)}-`])(
    'does not take %s from storage for a drawing',
    async (kept) => {
      lesson.set('predict', 'absolute', kept);
      await open();
      expect(verdict()).toBe('');
      expect(handles()[0]?.ariaValueText).toContain('nothing drawn yet');
    },
  );
});

it('is drawn by a pointer that is pressed, and by none that is not', async () => {
  await open();
  const field = document.querySelector('.sketch-field') as HTMLElement;
  field.getBoundingClientRect = () => new DOMRect(0, 0, 120, 100);
  const send = (type: string, clientX: number, clientY: number) =>
    field.dispatchEvent(new PointerEvent(type, { clientX, clientY, button: 0, pointerId: 1 }));
  send('pointermove', 10, 10);
  expect(handles()[1]?.ariaValueText).toContain('nothing drawn yet');
  send('pointerdown', 0, 0);
  send('pointermove', 60, 100);
  send('pointermove', 500, -400); // far outside: it stays in the field
  send('pointerup', 500, -400);
  const values = handles().map(({ ariaValueNow }) => Number(ariaValueNow));
  expect(values[0]).toBe(Number(handles()[0]?.ariaValueMax));
  expect(values[6]).toBe(0);
  expect(values[12]).toBe(values[0]);
  expect(values[3]).toBeCloseTo((values[0] ?? 0) / 2, 6);
});

describe('a drawing', () => {
  it('is straight between points and level beyond them', () => {
    const drawing = new Drawing();
    drawing.set(2, 4);
    drawing.set(4, 0);
    expect(drawing.heights(9).slice(0, 7)).toEqual([4, 4, 4, 2, 0, 0, 0]);
    expect(new Drawing().heights(9)).toEqual(Array(PLACES).fill(9));
  });
});

it('a stroke leaves a place as it was when the hand went through it, and takes one along that it is only near', () => {
  const drawing = new Drawing();
  let gone = drawing.stroke({ at: 4, height: 4 }, { at: 4, height: 4 }, new Set());
  gone = drawing.stroke({ at: 4, height: 4 }, { at: 5.2, height: 5.2 }, gone);
  gone = drawing.stroke({ at: 5.2, height: 5.2 }, { at: 5.4, height: 9 }, gone);
  expect(drawing.heights(0)[5]).toBeCloseTo(5, 12);
  drawing.stroke({ at: 8.2, height: 1 }, { at: 8.2, height: 7 }, new Set());
  expect(drawing.heights(0)[8]).toBe(7);
});

describe('the gap in words', () => {
  const places = Array.from({ length: PLACES }, (_, place) => place - 6);
  const square = places.map((x) => x * x);
  const tell = (kernel: readonly number[], drawn: readonly number[]) =>
    tellShape({ places, drawn, kernel, target: 0, height: 40 });

  it.each([
    ['the same', square, square, 'Yours has its shape.'],
    [
      'lowest elsewhere',
      square,
      square.map((_, i) => (i - 10) ** 2 / 3),
      'Yours is lowest at 4; the kernel’s at the target, 0.',
    ],
    [
      'too high at the target',
      square,
      square.map((y) => y / 2 + 18),
      'The kernel’s is 0 at the target, 0: nothing is wrong there. Yours is 18 there.',
    ],
    [
      'level on one side',
      square,
      places.map((x) => (x < 0 ? x * x : 0)),
      'From 0 to 6 the kernel’s rises; yours hardly does.',
    ],
    ['leaning', square, places.map((x) => (x < 0 ? x * x : x * x * 0.4)), 'Yours leans.'],
    [
      'level where the kernel leans',
      places.map((x) => (x < 0 ? -x : 5 * x)),
      places.map((x) => 5 * Math.abs(x)),
      'The kernel’s is steeper above 0. Yours is not.',
    ],
    [
      'straight',
      square,
      places.map((x) => 6 * Math.abs(x)),
      'gets steeper and steeper; yours is straight. Half way out it has done 25% of its rise, yours 50%.',
    ],
    ['too low', square, square.map((y) => y * 0.6), 'The shape is right, but the kernel’s is 36 at −6, and yours 22.'],
  ])('%s', (_, kernel, drawn, words) => {
    expect(tell(kernel, drawn)).toContain(words);
  });

  it('says how far apart they are, as a share of the picture', () => {
    const drawn = square.map((y) => y + 4);
    expect(distance({ places, drawn, kernel: square, target: 0, height: 40 })).toBeCloseTo(0.1, 12);
  });
});
