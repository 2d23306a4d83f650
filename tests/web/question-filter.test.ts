// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { filterQuestions } from '../../web/src/pages/question-filter.ts';

const QUESTIONS = `
  <search class="question-filter"><input type="search"></search>
  <p class="question-count"></p>
  <section class="questions" id="one">
    <details class="question" id="why"><summary>Why square?</summary>It’s smooth.</details>
    <details class="question"><summary>What is a plateau?</summary>A flat place, Kullback–Leibler or not.</details>
  </section>
  <section class="questions" id="two"><details class="question"><summary>A naïve guess?</summary>The mean.</details></section>
  <p class="no-question" hidden><button class="question-clear"></button></p>`;

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector) as E;
const shown = () => [...document.querySelectorAll('.question:not([hidden]) summary')].map((one) => one.textContent);
const type = (words: string) => {
  const box = find<HTMLInputElement>('input');
  box.value = words;
  box.dispatchEvent(new Event('input'));
};

beforeEach(() => {
  history.replaceState(null, '', '/');
  document.body.innerHTML = QUESTIONS;
});

it('shows all at first, and says how many', () => {
  filterQuestions(document);
  expect(shown()).toHaveLength(3);
  expect(find('.question-count').textContent).toBe('3 questions');
});

it('shows those that have every word, in the question or the answer, and no lesson without one', () => {
  filterQuestions(document);
  type(' FLAT  what ');
  expect(shown()).toEqual(['What is a plateau?']);
  expect(find('#two').hidden).toBe(true);
  expect(find('#one').hidden).toBe(false);
  expect(find('.question-count').textContent).toBe('1 of 3 questions');
  expect(location.search).toBe('?words=FLAT++what');
});

it.each(["it's smooth", 'naive', 'kullback-leibler'])('finds %s as it is typed', (words) => {
  filterQuestions(document);
  type(words);
  expect(shown()).toHaveLength(1);
});

it('takes its words from the address, and says the way out where nothing matches', () => {
  history.replaceState(null, '', '/?words=zebra');
  filterQuestions(document);
  expect(shown()).toEqual([]);
  expect(find('.no-question').hidden).toBe(false);
  find('.question-clear').click();
  expect(shown()).toHaveLength(3);
  expect(find('.no-question').hidden).toBe(true);
  expect(document.activeElement).toBe(find('input'));
  expect(location.search).toBe('');
});

it('opens the question that the address names', () => {
  history.replaceState(null, '', '/#why');
  filterQuestions(document);
  expect(find<HTMLDetailsElement>('#why').open).toBe(true);
});

it('shows a question that a link leads to, though the filter had hidden it', () => {
  filterQuestions(document);
  type('guess');
  history.replaceState(null, '', `${location.search}#why`);
  dispatchEvent(new Event('hashchange'));
  expect(find('#why').hidden).toBe(false);
  expect(find<HTMLDetailsElement>('#why').open).toBe(true);
});
