// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../../../web/src/lesson/quiz.ts';
import { lessonProgress } from '../../../web/src/state/progress.ts';
import { isRecord } from '../../../web/src/state/store.ts';
import { learn, speak } from '../../../web/src/words/words.ts';
import { buttonNamed, nextFrame, openPage } from './open.ts';
import { renderLesson } from './render.ts';
import { QUIZ } from './samples.ts';

let html = '';
const lesson = lessonProgress('what-is-a-loss');

beforeAll(async () => {
  const rendered = await renderLesson('::quiz{from="quiz.yaml"}', { 'quiz.yaml': QUIZ });
  expect(rendered.faults).toEqual([]);
  html = rendered.html;
});
beforeEach(open);
afterEach(() => localStorage.clear());

function open(): void {
  openPage(html);
}

function form(id: string): HTMLFormElement {
  return document.querySelector(`[data-question="${id}"]`) as HTMLFormElement;
}

function press(id: string, name: string): void {
  buttonNamed(form(id), name).click();
}

function choose(id: string, ...texts: string[]): void {
  for (const label of form(id).querySelectorAll('label')) {
    const box = label.querySelector('input') as HTMLInputElement;
    box.checked = texts.includes(label.textContent ?? '');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function type(id: string, text: string): void {
  const input = form(id).querySelector('input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const notes = (id: string) => [...form(id).querySelectorAll('.quiz-note')].map((note) => note.textContent);
const outcome = (id: string) => form(id).querySelector('.quiz-outcome')?.textContent;
const score = () => document.querySelector('.quiz-score')?.textContent;

describe('as a plain page', () => {
  it('holds every question, with its answers folded beneath', () => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('fieldset > legend')).toHaveLength(5);
    expect(page.querySelectorAll('details')).toHaveLength(5);
    expect(page.querySelector('[data-question="by-hand"] details')?.textContent).toContain(
      'The answer is 175 thousand².',
    );
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });

  it('is the same each time it is built, and never shows the right order', async () => {
    expect((await renderLesson('::quiz{from="quiz.yaml"}', { 'quiz.yaml': QUIZ })).html).toBe(html);
    const items = [...form('turn').querySelectorAll('.quiz-order span')].map((item) => item.textContent);
    expect(items).not.toEqual(['Predict', 'Compare', 'Update']);
  });
});

describe('a question', () => {
  it('hides its answers until the reader has tried', () => {
    expect(form('zero').querySelector('details')?.hidden).toBe(true);
    press('zero', 'Check answer');
    expect(outcome('zero')).toBe('Choose an answer first, then check it.');
    choose('zero', 'Nothing learnt');
    press('zero', 'Check answer');
    expect(form('zero').querySelector('details')?.hidden).toBe(false);
  });

  it('puts the feedback beside the choice it is about, with a word', () => {
    choose('zero', 'Nothing learnt');
    press('zero', 'Check answer');
    expect(notes('zero')).toEqual(['Not rightIt counts how wrong.']);
    expect(form('zero').querySelector('[data-place="1"] .quiz-note svg')).not.toBeNull();
    expect(lesson.done()).toEqual([]);
  });

  it('is done once answered right', () => {
    choose('zero', 'All equal');
    press('zero', 'Check answer');
    expect(notes('zero')).toEqual(['RightZero is perfect.']);
    expect(score()).toBe('1 of 5 right so far.');
    expect(lesson.done()).toEqual(['quiz/zero']);
  });

  it('takes another try, which clears the answer and the feedback', () => {
    choose('zero', 'Nothing learnt');
    press('zero', 'Check answer');
    press('zero', 'Try again');
    expect(notes('zero')).toEqual([]);
    expect(form('zero').querySelectorAll('input:checked')).toHaveLength(0);
    expect(form('zero').contains(document.activeElement)).toBe(true);
  });

  it('forgets its verdict as soon as the answer changes', () => {
    choose('zero', 'All equal');
    press('zero', 'Check answer');
    choose('zero', 'Nothing learnt');
    expect(notes('zero')).toEqual([]);
    expect(score()).toBe('1 of 5 right so far.');
  });

  it('with several right choices says how near one is, without giving the missing one away', () => {
    choose('large', 'MSE', 'Neither');
    press('large', 'Check answer');
    expect(notes('large')).toEqual(expect.arrayContaining(['RightIt squares.', 'Not rightRobust is not immune.']));
    expect(notes('large')).toHaveLength(2);
    expect(outcome('large')).toContain('1 choice is wrong. 1 right choice is still missing.');
    choose('large', 'MSE', 'MAE');
    press('large', 'Check answer');
    expect(notes('large')).toHaveLength(2);
    expect(lesson.isDone('quiz', 'large')).toBe(true);
  });

  it.each([
    ['175', 'RightThe mean of the squares.'],
    ['175.5', 'RightThe mean of the squares.'],
    ['175.6', 'Not rightSubtract and square.'],
    ['700', 'Not rightThat is the sum.'],
    ['12.5', 'Not rightThat is the MAE.'],
    ['0', 'Not rightSubtract and square.'],
  ])('takes the number %s and says: %s', (text, said) => {
    type('by-hand', text);
    press('by-hand', 'Check answer');
    expect(notes('by-hand')).toEqual([said]);
  });

  it('says how to write a number', () => {
    type('by-hand', 'many');
    press('by-hand', 'Check answer');
    expect(outcome('by-hand')).toBe('Write a number, such as 14,550 or 0.5.');
  });

  it('is put in order with buttons, which keep the focus and tell the new place', async () => {
    const items = () => [...form('turn').querySelectorAll('.quiz-order > li > span:first-child')];
    const goDown = buttonNamed(form('turn'), 'Move down: Predict');
    const goUp = buttonNamed(form('turn'), 'Move up: Predict');
    for (let step = 0; step < 2; step++) goDown.click();
    goUp.focus();
    for (let step = 0; step < 2; step++) goUp.click();
    await nextFrame();
    expect(document.querySelector('[data-live]')?.textContent).toBe('Question 4: Predict: now 1 of 3');
    expect(document.activeElement).toBe(goUp);
    expect(goUp.ariaDisabled).toBe('true');
    for (let step = 0; step < 2; step++) press('turn', 'Move down: Update');
    expect(items().map((item) => item.textContent)).toEqual(['Predict', 'Compare', 'Update']);
    press('turn', 'Check answer');
    expect(lesson.isDone('quiz', 'turn')).toBe(true);
  });

  it('explains what is out of its place', () => {
    for (let step = 0; step < 2; step++) press('turn', 'Move down: Predict');
    press('turn', 'Check answer');
    expect(notes('turn').join()).toContain('Not rightComes first.');
    expect(outcome('turn')).toMatch(/[01] of 3 are in their place/);
  });

  it('is matched by choosing from lists', () => {
    const [prices, spam] = form('fits').querySelectorAll('select') as unknown as [HTMLSelectElement, HTMLSelectElement];
    prices.value = 'MSE';
    press('fits', 'Check answer');
    expect(outcome('fits')).toContain('every row');
    spam.value = 'MSE';
    press('fits', 'Check answer');
    expect(notes('fits')).toEqual(['RightA number.', 'Not rightYes or no.']);
    expect(outcome('fits')).toContain('1 of 2 fit.');
    spam.value = 'BCE';
    press('fits', 'Check answer');
    expect(lesson.isDone('quiz', 'fits')).toBe(true);
  });
});

describe('across reloads', () => {
  it('the answer and its verdict are there again', () => {
    choose('zero', 'All equal');
    press('zero', 'Check answer');
    choose('large', 'MSE');
    open();
    expect(notes('zero')).toEqual(['RightZero is perfect.']);
    expect(score()).toBe('1 of 5 right so far.');
    expect(form('large').querySelector<HTMLInputElement>('input:checked')?.value).toBe('0');
    expect(notes('large')).toEqual([]);
  });

  it('an answer to another wording of the question is not shown', () => {
    lesson.set('quiz', 'zero', { version: 'older', answer: ['0'], checked: true });
    open();
    expect(notes('zero')).toEqual([]);
    expect(form('zero').querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('a number that was typed in one language is the same number in another', async () => {
    type('by-hand', '1,175.5');
    press('by-hand', 'Check answer');
    expect(lesson.get('quiz', 'by-hand', isRecord, null)?.answer).toEqual(['1175.5']);
    await speak('de');
    await learn('lesson');
    open();
    expect(form('by-hand').querySelector('input')?.value).toBe('1175,5');
    expect(notes('by-hand')[0]).toMatch(/^Nicht richtig/);
    type('by-hand', '1.75,');
    open();
    expect(form('by-hand').querySelector('input')?.value).toBe('1.75,'); // what is no number yet stays as it was typed
    await speak('en');
  });

  it('an entry that makes no sense does no harm', () => {
    lesson.set('quiz', 'zero', { version: form('zero').dataset.version, answer: ['99', '"]'], checked: true });
    expect(open).not.toThrow();
  });
});

it('announces each result once, in the live region that the page came with', async () => {
  const region = document.querySelector('[data-live]');
  choose('zero', 'All equal');
  press('zero', 'Check answer');
  await nextFrame();
  expect(region?.isConnected).toBe(true);
  expect(region?.textContent).toBe('Question 1: Right. Zero is perfect. 1 of 5 right so far.');
});
