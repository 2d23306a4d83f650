import { type Json, type Report, show, type TestResult } from '../../grader/index.ts';
import { make } from '../shared/dom.ts';
import { heading } from './heading.ts';
import { pictureOf } from './picture.ts';

/** The first failing case: a picture first, numbers second. */
export function caseOf({ tests, summary }: Report): HTMLElement[] {
  const first = tests.find(({ passed }) => !passed);
  if (!first) return [];
  return [
    make(
      'section',
      { className: 'challenge-case' },
      heading(`First failing case: ${first.name}`),
      ...(first.message === summary ? [] : [make('p', {}, first.message)]), // nothing is told twice
      ...pictureOf(first),
      numbersOf(first),
    ),
  ];
}

function numbersOf({ input, expected, actual }: TestResult): HTMLElement {
  const rows: [string, Json][] = [...Object.entries(input), ['expected', expected], ['got', actual]];
  return make('dl', {}, ...rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, code(show(value)))]));
}

const code = (text: string) => make('code', {}, text);
