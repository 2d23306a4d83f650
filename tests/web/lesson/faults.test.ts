import { expect, it } from 'vitest';
import { renderLesson } from './render.ts';
import { EXPERIMENT, PREDICT_CHOICE, PREDICT_NUMBER, QUIZ } from './samples.ts';

const WIDGET = '\n\n:::fake-widget{#houses}\nWords.\n:::\n';

/** Faults of one YAML file, as `line: what (mend)`. */
async function faultsOf(directive: string, yaml: string): Promise<string[]> {
  const [name = ''] = /\w+\.yaml/.exec(directive) ?? [];
  const { faults } = await renderLesson(directive + WIDGET, { [name]: yaml.trimStart() });
  expect(faults.every(({ file }) => file === name)).toBe(true);
  return faults.map(({ line, what, mend }) => `${line}: ${what} (${mend})`);
}

it.each([
  [
    'a choice without feedback',
    (quiz: string) => quiz.replace(', feedback: It counts how wrong.', ''),
    '6: entry 1, choices, entry 2, feedback: is missing (Add it: some text.)',
  ],
  [
    'two right choices where one is asked for',
    (quiz: string) => quiz.replace('Nothing learnt,', 'Nothing learnt, right: true,'),
    '5: entry 1, choices: 2 choices are right (Mark exactly one "right: true", or make it "type: choices".)',
  ],
  [
    'a misspelt entry',
    (quiz: string) => quiz.replace('tolerance:', 'tolerence:'),
    '14: entry 3: nothing is called "tolerence" (Check the spelling and the indentation, or remove it. lessons/README.md shows every entry there is.)',
  ],
  [
    'an unknown type',
    (quiz: string) => quiz.replace('type: number', 'type: guess'),
    '15: entry 3, type: is not one of the words allowed (Write "choice" or "choices" or "number" or "order" or "match".)',
  ],
  [
    'an answer that no kernel knows',
    (quiz: string) => quiz.replace('mse(houses)', 'msee(houses)'),
    /^17: `msee\(houses\)` cannot be computed: msee is not defined \(It may use mse, mae, .*bce/,
  ],
  [
    'a wrong answer that would count as right',
    (quiz: string) => quiz.replace('at: 700', 'at: 175.2'),
    '22: 175.2 is within the tolerance, so it counts as right (Narrow the tolerance, or remove it.)',
  ],
  [
    'an id used twice',
    (quiz: string) => quiz.replace('id: turn', 'id: zero'),
    '25: entry 4, id: the id "zero" is used twice (Give each its own id: progress is kept under it.)',
  ],
  [
    'four questions',
    (quiz: string) => quiz.slice(0, quiz.indexOf('- id: fits')),
    '1: the quiz has 4 questions (Write at least five.)',
  ],
  [
    'text for a list',
    () => 'none yet',
    '1: is not a list, each entry beginning with "- " (Write a list, each entry beginning with "- " here.)',
  ],
])('quiz: %s', async (_, spoil, expected) => {
  const faults = await faultsOf('::quiz{from="quiz.yaml"}', spoil(QUIZ));
  if (typeof expected === 'string') expect(faults).toContain(expected);
  else expect(faults).toContainEqual(expect.stringMatching(expected));
});

it('quiz: no YAML at all', async () => {
  const [fault] = await faultsOf('::quiz{from="quiz.yaml"}', '- id: "zero\n');
  expect(fault).toMatch(/^\d: This is not YAML: /);
});

it('quiz: no file named', async () => {
  const { faults } = await renderLesson('\n::quiz{}', {});
  expect(faults).toEqual([
    {
      file: 'lesson.md',
      line: 2,
      what: '`quiz` does not say which file it shows',
      mend: 'Write it as from="quiz.yaml".',
    },
  ]);
});

it.each([
  [
    'an unknown data set',
    PREDICT_NUMBER.replace('houses500', 'flats'),
    '5: The lesson has no data set `flats` (Add it to the head of lesson.md, or use one of those there: houses, houses500.)',
  ],
  [
    'a loss that there is not',
    PREDICT_NUMBER.replace('mse', 'mee'),
    /^5: The kernel cannot answer: there is no loss .mee/,
  ],
  [
    'a gap between choices',
    PREDICT_CHOICE.replace('from: 100 }', 'from: 200 }'),
    /^6: choices: the choices leave a gap or overlap/,
  ],
])('predict: %s', async (_, yaml, expected) => {
  const [fault] = await faultsOf('::predict{from="predict.yaml"}', yaml);
  if (typeof expected === 'string') expect(fault).toBe(expected);
  else expect(fault).toMatch(expected);
});

it.each([
  ['a condition that is none', EXPERIMENT.replace('{ max: 10 }', '{ maximum: 10 }'), /^8: entry 2, when, mse: /],
  [
    'no condition',
    EXPERIMENT.replace('mse: { max: 10 }, verdict: good ', ''),
    /^8: entry 2, when: "when" names a widget but no condition/,
  ],
  ['two exercises', EXPERIMENT.slice(0, EXPERIMENT.indexOf('- id: think')), /^1: the experiment has 2 exercises/],
  [
    'a widget that is not there',
    EXPERIMENT.replace('widget: houses, mse: { max', 'widget: flats, mse: { max'),
    /^6: The exercise "small" is about the widget `flats`/,
  ],
])('experiment: %s', async (_, yaml, expected) => {
  const [fault] = await faultsOf('::exercises{from="experiment.yaml"}', yaml);
  expect(fault).toMatch(expected);
});
