// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../web/src/lesson/quiz.ts';
import { loadEngine } from '../../../web/src/engine/live.ts';
import { tallies, tellCalibration, tellLevels } from '../../../web/src/lesson/calibration/tally.ts';
import { confidence, type Level, type SureAnswer } from '../../../web/src/state/confidence.ts';
import { progress } from '../../../web/src/state/progress.ts';
import { buttonNamed, nextFrame, openPage } from './open.ts';
import { renderLesson, WASM } from './render.ts';
import { QUIZ } from './samples.ts';

// The very wasm that ships, handed in: pages fetch it, tests cannot.
vi.mock('../../../web/src/engine/live.ts', async (original) => {
  const engine = await original<typeof import('../../../web/src/engine/live.ts')>();
  return { ...engine, loadEngine: vi.fn(() => engine.loadEngine({ wasm: WASM })) };
});

let html = '';
beforeAll(async () => {
  html = (await renderLesson('::quiz{from="quiz.yaml"}', { 'quiz.yaml': QUIZ })).html;
});
beforeEach(() => openPage(html));
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

const form = (id: string) => document.querySelector(`[data-question="${id}"]`) as HTMLFormElement;
const box = () => document.querySelector('.quiz-switch input') as HTMLInputElement;
const told = (id: string) => form(id).querySelector('.quiz-sure-told')?.textContent;
const figure = () => document.querySelector('downhill-calibration')?.textContent ?? '';

async function turnOn(): Promise<void> {
  box().click();
  await vi.waitFor(() => expect(document.querySelectorAll('.quiz-sure')).toHaveLength(5));
}

function pick(id: string, selector: string): void {
  const input = form(id).querySelector(selector) as HTMLInputElement;
  input.checked = true;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const check = (id: string) => buttonNamed(form(id), 'Check answer').click();
const RIGHT = '[data-place="0"] input';
const WRONG = '[data-place="1"] input';
const sure = (level: number) => `.quiz-sure [value="${level}"]`;

describe('confidence in quiz answers', () => {
  it('is off until it is wanted, and the choice is kept', async () => {
    expect(document.querySelectorAll('.quiz-sure, downhill-calibration')).toHaveLength(0);
    expect(box().role).toBe('switch');
    await turnOn();
    openPage(html);
    await vi.waitFor(() => expect(document.querySelectorAll('.quiz-sure')).toHaveLength(5));
    box().click();
    await vi.waitFor(() => expect(document.querySelectorAll('.quiz-sure, downhill-calibration')).toHaveLength(0));
    expect(confidence.isOn).toBe(false);
  });

  it('is asked for before the answer is judged', async () => {
    await turnOn();
    pick('zero', RIGHT);
    check('zero');
    expect(form('zero').textContent).toContain('Say how sure you are, then check.');
    expect(form('zero').querySelector('.quiz-note')).toBeNull();
    expect(confidence.all()).toEqual([]);
  });

  it.each([
    [RIGHT, 90, 'You said 90% and were right: a log loss of 0.105, where 50% would have cost 0.693.'],
    [WRONG, 99, 'You said 99% and were wrong: a log loss of 4.61, where 50% would have cost 0.693.'],
    [RIGHT, 50, 'You said 50% and were right: a log loss of 0.693.'],
  ])('%s at %i%% is scored by the kernel', async (answer, level, words) => {
    await turnOn();
    pick('zero', answer);
    pick('zero', sure(level));
    check('zero');
    expect(told('zero')).toBe(words);
    await nextFrame();
    expect(document.querySelector('[data-live]')?.textContent).toContain(words);
    expect(figure()).toContain('1 answer so far; 20 are needed before this says much.');
  });

  it('counts the first answer only, also after a reload', async () => {
    await turnOn();
    pick('zero', WRONG);
    pick('zero', sure(99));
    check('zero');
    buttonNamed(form('zero'), 'Try again').click();
    pick('zero', RIGHT);
    check('zero');
    expect(confidence.all()).toHaveLength(1);
    expect(told('zero')).toContain('99% and were wrong');
    openPage(html);
    await vi.waitFor(() => expect(told('zero')).toContain('99% and were wrong'));
    expect(form('zero').querySelector<HTMLFieldSetElement>('.quiz-sure fieldset')?.disabled).toBe(true);
  });

  it('does not ask about a question that was answered right without it', async () => {
    pick('zero', RIGHT);
    check('zero');
    box().click();
    await vi.waitFor(() => expect(document.querySelectorAll('.quiz-sure')).toHaveLength(4));
    expect(form('zero').querySelector('.quiz-sure')).toBeNull();
  });

  it('stands once, however fast the switch is turned', async () => {
    for (let turn = 0; turn < 5; turn++) box().click();
    await vi.waitFor(() => expect(document.querySelectorAll('.quiz-sure')).toHaveLength(5));
    await nextFrame();
    expect(document.querySelectorAll('downhill-calibration')).toHaveLength(1);
    expect(document.querySelectorAll('.quiz-sure')).toHaveLength(5);
  });

  it('says so when the kernel cannot be loaded', async () => {
    vi.mocked(loadEngine).mockRejectedValueOnce(new Error('offline'));
    box().click();
    await vi.waitFor(() =>
      expect(document.querySelector('.quiz-switch')?.textContent).toContain('could not be loaded'),
    );
    expect(box().checked).toBe(false);
  });
});

describe('what is kept', () => {
  it.each([
    [{ question: 'a', level: 55, right: true }],
    [{ question: 'a', level: '90', right: true }],
    [{ question: 'a', level: 90, right: 1 }],
    [{ level: 90, right: true }],
    [null],
    ['<img src=x onerror=alert(1)>'],
    [[90, true]],
  ])('%j is no answer', (value) => {
    progress.set('confidence/answers/what-is-a-loss/zero', value);
    expect(confidence.all()).toEqual([]);
  });

  it('is another answer once the question is worded anew', () => {
    confidence.keep('a/b', { question: 'old', level: 90, right: false });
    confidence.keep('a/b', { question: 'old', level: 50, right: true });
    expect(confidence.of('a/b', 'old')?.level).toBe(90);
    expect(confidence.of('a/b', 'new')).toBeNull();
  });
});

describe('calibration', () => {
  const answers = (level: Level, right: number, wrong: number): SureAnswer[] =>
    Array.from({ length: right + wrong }, (_, index) => ({ question: '', level, right: index < right }));

  it.each([
    [[], 'No answer carries a confidence yet.'],
    [answers(90, 10, 2), '12 answers so far; 20 are needed before this says much.'],
    [
      answers(70, 14, 6),
      'You are about as sure as you are right: over 20 answers 70% sure on average, and right in 70%.',
    ],
    [answers(90, 11, 9), 'You are surer than you are right: over 20 answers 90% sure on average, and right in 55%.'],
    [
      answers(60, 19, 1),
      'You are right more often than you think: over 20 answers 60% sure on average, and right in 95%.',
    ],
  ])('is told in words', (given, words) => {
    expect(tellCalibration(given, null)).toBe(words);
  });

  it('gives the mean log loss beside that of saying 50% every time', async () => {
    const mean = -(3 * Math.log(0.8) + Math.log(1 - 0.8)) / 4;
    const words = tellCalibration(answers(80, 3, 1), await loadEngine());
    expect(words).toContain(`Your mean log loss is ${mean.toFixed(2)}`);
    expect(words).toContain('saying 50% every time would cost 0.693.');
  });

  it('is counted level by level', () => {
    const given = [...answers(70, 7, 3), ...answers(99, 1, 1)];
    expect(tallies(given).map(({ answers: count }) => count)).toEqual([0, 0, 10, 0, 0, 2]);
    expect(tellLevels(given)).toBe('Right: 7 of 10 at 70% and 1 of 2 at 99%.');
  });

  it('is a picture with a name and a table, and follows what is answered', async () => {
    const element = document.createElement('downhill-calibration');
    document.body.append(element);
    expect(element.querySelector('svg')).toBeNull();
    for (const [index, answer] of answers(70, 7, 3).entries()) confidence.keep(`a/${index}`, answer);
    confidence.keep('a/sure', { question: '', level: 99, right: true });
    const picture = element.querySelector('svg');
    expect(picture?.getAttribute('aria-label')).toContain('Right: 7 of 10 at 70% and 1 of 1 at 99%.');
    expect(picture?.querySelectorAll('.calibration-mark')).toHaveLength(2);
    expect(picture?.querySelectorAll('.is-few')).toHaveLength(1);
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => [...row.children].map((c) => c.textContent));
    expect(rows[2]).toEqual(['70%', '10', '7', '70%']);
    expect(rows[0]).toEqual(['50%', '0', '0', '–']);
  });
});
