import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { t } from '../../../src/words/words.ts';
import type { Question } from '../schemas/quiz.ts';

/** A question of a quiz in plain text, for those that read no forms. */
export interface PlainQuestion {
  readonly id: string;
  readonly type: Question['type'];
  readonly text: string;
  readonly choices: readonly { readonly text: string; readonly right: boolean }[]; // where there is something to choose
  readonly answer: string; // otherwise, in full
}

/** The questions that stand on a page, from their answer sheets: see sheets.ts. */
export function plainQuestionsOf(tree: Root): PlainQuestion[] {
  const questions: PlainQuestion[] = [];
  visit(tree, 'element', (form) => {
    if (form.tagName !== 'form' || !form.properties.dataQuestion) return CONTINUE;
    questions.push(plain(form));
    return SKIP;
  });
  return questions;
}

function plain(form: Element): PlainQuestion {
  const type = form.properties.dataType as Question['type'];
  const lines = all(all(form, 'details')[0] ?? form, 'li').map((line) => wordsOf(all(line, 'p')[0] ?? line));
  const isChosen = type === 'choice' || type === 'choices';
  const choices = lines.map((line) => ({
    text: line.replace(/^[^:]+: /, ''), // right or wrong, in the language of the lesson
    right: line.startsWith(`${t('Right')}: `),
  }));
  return {
    id: String(form.properties.dataQuestion),
    type,
    text: wordsOf(all(form, 'legend')[0] ?? form),
    choices: isChosen ? choices : [],
    answer: isChosen ? '' : type === 'number' ? (lines[0] ?? '') : lines.join('; '),
  };
}

function all(within: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(within, 'element', (element) => {
    if (element.tagName === tagName && element !== within) found.push(element);
  });
  return found;
}

const wordsOf = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();
