// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../web/src/lesson/predict.ts';
import { lessonProgress } from '../../../web/src/state/progress.ts';
import { buttonNamed, nextFrame, openPage } from './open.ts';
import { renderLesson, WASM } from './render.ts';
import { PREDICT_CHOICE, PREDICT_NUMBER, PREDICT_ROW } from './samples.ts';

// The very wasm that ships, handed in: pages fetch it, tests cannot.
vi.mock('../../../web/src/engine/live.ts', async (original) => {
  const engine = await original<typeof import('../../../web/src/engine/live.ts')>();
  return { ...engine, loadEngine: vi.fn(() => engine.loadEngine({ wasm: WASM })) };
});

const lesson = lessonProgress('what-is-a-loss');
const verdict = () => document.querySelector('.predict-verdict')?.textContent;
const answer = () => document.querySelector('details') as HTMLDetailsElement;

async function open(yaml: string): Promise<string> {
  const { html, faults } = await renderLesson('::predict{from="predict.yaml"}', { 'predict.yaml': yaml });
  expect(faults).toEqual([]);
  openPage(html);
  return html;
}

async function lockIn(): Promise<void> {
  buttonNamed(document, 'Lock in my guess').click();
  await vi.waitFor(() => expect(verdict()).not.toBe(''));
}

function guess(text: string): void {
  (document.querySelector('input') as HTMLInputElement).value = text;
}

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

describe('a number to guess', () => {
  it("stands on a plain page with the kernel's answer folded beneath", async () => {
    const page = new DOMParser().parseFromString(await open(PREDICT_NUMBER), 'text/html');
    expect(page.querySelector('details')?.textContent).toContain('The kernel says 14,550 thousand².');
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });

  it('may be of a row of scores', async () => {
    await open(PREDICT_ROW);
    guess('1.1');
    await lockIn();
    expect(verdict()).toContain('the kernel says 1.099');
  });

  it('shows nothing of the answer before the guess is locked in', async () => {
    await open(PREDICT_NUMBER);
    expect(answer().hidden).toBe(true);
    expect(verdict()).toBe('');
    await lockIn();
    expect(verdict()).toBe('Write a number, such as 14,550 or 0.5.');
    expect(answer().hidden).toBe(true);
    expect(lesson.done()).toEqual([]);
  });

  it("is laid beside the kernel's answer, and the gap is named", async () => {
    await open(PREDICT_NUMBER);
    guess('1,000');
    await lockIn();
    expect(verdict()).toContain('You said 1,000; the kernel says 14,550: 14.6 times as much.');
    const marks = [...document.querySelectorAll('.predict-mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['You: 1,000', 'Kernel: 14,550']);
    expect(answer().open).toBe(true);
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
    expect(document.activeElement?.textContent).toBe('Try again');
    expect(lesson.done()).toEqual(['predict/outlier']);
  });

  it('is there again after a reload, until one tries again', async () => {
    await open(PREDICT_NUMBER);
    guess('1000');
    await lockIn();
    await open(PREDICT_NUMBER);
    await vi.waitFor(() => expect(verdict()).toContain('14.6 times'));
    expect(document.querySelector('input')?.value).toBe('1000');
    buttonNamed(document, 'Try again').click();
    expect(verdict()).toBe('');
    expect(answer().hidden).toBe(true);
    expect(document.querySelector('input')?.value).toBe('');
    await open(PREDICT_NUMBER);
    await nextFrame();
    expect(verdict()).toBe('');
  });

  it('says what to do when the kernel does not answer', async () => {
    const { loadEngine } = await import('../../../web/src/engine/live.ts');
    await open(PREDICT_NUMBER);
    vi.mocked(loadEngine).mockRejectedValueOnce(new Error('The engine could not be loaded.'));
    guess('1');
    await lockIn();
    expect(verdict()).toBe(
      'The kernel could not answer: The engine could not be loaded. Your guess is kept; reload the page to ask again.',
    );
  });
});

describe('a choice to guess', () => {
  it('is judged by the kernel, which falls into one of the ranges', async () => {
    await open(PREDICT_CHOICE);
    const [, , infinite] = document.querySelectorAll('input');
    (infinite as HTMLInputElement).checked = true;
    await lockIn();
    expect(verdict()).toBe('Not right The kernel says 34.54.');
    const labels = [...document.querySelectorAll('label')].map((label) => label.textContent);
    expect(labels).toEqual(['Small', 'LargeThe kernel', 'InfiniteYour guess']);
  });

  it('asks for a choice first', async () => {
    await open(PREDICT_CHOICE);
    await lockIn();
    expect(verdict()).toBe('Choose an answer first.');
  });
});
