import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatNumber } from '../../../src/charts/format.ts';
import { t } from '../../../src/words/words.ts';
import type { PartSource } from '../part.ts';
import type { Question, QuestionOf } from '../schemas/quiz.ts';
import { shuffled } from '../shuffle.ts';

/**
 * What one question looks like: where the reader answers, and the answers explained.
 * A `data-place` is where feedback may appear; a `data-feedback` is what may be said there.
 */
export interface Sheet {
  readonly how: string; // what to do, in one line
  readonly fields: ElementContent[];
  readonly answers: ElementContent[];
  readonly data?: Readonly<Record<string, string>>; // what the page needs for judging
}

type Source = PartSource<unknown>;

/** `original` is the question as the lesson has it, which a translation says in other words. */
export function sheetOf(question: Question, original: Question, source: Source): Promise<Sheet> {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return choiceSheet(question, source);
    case 'number':
      return numberSheet(question, source);
    case 'order':
      return orderSheet(question, source);
    case 'match':
      return matchSheet(question, original.type === 'match' ? original : question, source);
  }
}

/** The choices are shuffled, because authors like to write the right one first. */
async function choiceSheet(question: QuestionOf<'choice' | 'choices'>, source: Source): Promise<Sheet> {
  const type = question.type === 'choice' ? 'radio' : 'checkbox';
  const choices = shuffled(question.choices).map((choice) => ({ ...choice, index: question.choices.indexOf(choice) }));
  const fields = choices.map(async ({ text, index }) =>
    h('div', { className: ['quiz-choice'], dataPlace: index }, [
      h('label', [
        h('input', { type, name: `quiz-${question.id}`, value: String(index), autocomplete: 'off' }),
        h('span', await source.inline(text)),
      ]),
    ]),
  );
  const answers = choices.map(async ({ text, right, feedback, index }) =>
    h('li', [
      h('p', [h('strong', `${right ? t('Right') : t('Wrong')}: `), ...(await source.inline(text))]),
      h('div', { dataFeedback: index, dataRight: right }, await source.blocks(feedback)),
    ]),
  );
  return {
    how: question.type === 'choice' ? t('Choose one.') : t('Choose all that are right.'),
    fields: await Promise.all(fields),
    answers: [h('ul', await Promise.all(answers))],
  };
}

async function numberSheet(question: QuestionOf<'number'>, source: Source): Promise<Sheet> {
  const answer = source.number(question.answer);
  const wrong = question.wrong.map(({ at, feedback }) => ({ at: source.number(at), feedback }));
  for (const { at, feedback } of wrong.filter(({ at }) => Math.abs(at - answer) <= question.tolerance)) {
    source.report(
      `${at} is within the tolerance, so it counts as right`,
      'Narrow the tolerance, or remove it.',
      feedback,
    );
  }
  const unit = question.unit ? ` ${question.unit}` : '';
  const explain = async (before: string, key: string, feedback: string, data = {}) =>
    h('li', [h('p', before), h('div', { dataFeedback: key, ...data }, await source.blocks(feedback))]);
  return {
    how: t('Write a number.'),
    fields: [
      h('div', { className: ['quiz-number'], dataPlace: 'number' }, [
        h('label', [`${t('Your answer')} `, h('input', { type: 'text', inputMode: 'decimal', autocomplete: 'off' })]),
        ...(unit ? [h('span', unit)] : []),
      ]),
    ],
    answers: [
      h('ul', [
        await explain(t('The answer is {n}{unit}.', { n: formatNumber(answer), unit }), 'right', question.feedback, {
          dataRight: true,
        }),
        ...(await Promise.all(
          wrong.map(({ at, feedback }, index) =>
            explain(t('{n}{unit} is wrong.', { n: formatNumber(at), unit }), `wrong-${index}`, feedback, {
              dataAt: String(at),
            }),
          ),
        )),
        await explain(t('If you have another answer:'), 'otherwise', question.otherwise),
      ]),
    ],
    data: { dataAnswer: String(answer), dataTolerance: String(question.tolerance) },
  };
}

async function orderSheet(question: QuestionOf<'order'>, source: Source): Promise<Sheet> {
  const texts = await Promise.all(question.items.map(({ text }) => source.inline(text)));
  const fields = shuffled(question.items).map((item) => {
    const index = question.items.indexOf(item);
    return h('li', { dataPlace: index }, [h('span', texts[index])]);
  });
  const answers = question.items.map(async ({ feedback }, index) =>
    h('li', [h('p', texts[index]), h('div', { dataFeedback: index }, await source.blocks(feedback))]),
  );
  return {
    how: t('Put these in order, the first at the top.'),
    fields: [h('ol', { className: ['quiz-order'] }, fields)],
    answers: [h('ol', await Promise.all(answers))],
  };
}

/** What is chosen is kept by its name in the lesson, whatever it is called in the language of the page. */
async function matchSheet(
  question: QuestionOf<'match'>,
  original: QuestionOf<'match'>,
  source: Source,
): Promise<Sheet> {
  const kept = question.pairs.map(({ right }, index) => original.pairs[index]?.right ?? right);
  const names = new Map(question.pairs.map(({ right }, index) => [right, kept[index] as string]));
  const together = new Set(question.pairs.map(({ right }, index) => JSON.stringify([right, kept[index]])));
  if (together.size !== names.size || together.size !== new Set(kept).size) {
    source.report(
      `The pairs of \`${question.id}\` do not belong together as they do in the lesson`,
      'Give what is the same there the same words, and what is not other ones.',
      question.id,
    );
  }
  const options = shuffled([...names.keys()]).map((right) => h('option', { value: names.get(right) }, right));
  const fields = question.pairs.map(async ({ left }, index) => {
    const id = `quiz-${question.id}-${index}`;
    return h('li', { dataPlace: index, dataAnswer: kept[index] }, [
      h('label', { htmlFor: id }, await source.inline(left)),
      h('select', { id, autocomplete: 'off' }, [
        h('option', { value: '' }, t('Choose …')),
        ...structuredClone(options),
      ]),
    ]);
  });
  const answers = question.pairs.map(async ({ left, right, feedback }, index) =>
    h('li', [
      h('p', [...(await source.inline(left)), ': ', h('strong', right)]),
      h('div', { dataFeedback: index }, await source.blocks(feedback)),
    ]),
  );
  return {
    how: t('Choose what belongs to each.'),
    fields: [h('ul', { className: ['quiz-match'] }, await Promise.all(fields))],
    answers: [h('ul', await Promise.all(answers))],
  };
}

/** One question of the quiz's list. */
export function questionForm(
  id: string,
  legend: ElementContent[],
  sheet: Sheet,
  data: Record<string, string>,
): Element {
  return h('form', { className: ['quiz-question'], dataProgress: `quiz/${id}`, ...data, ...sheet.data }, [
    h('fieldset', [
      h('legend', { dataWord: t('Question') }, legend),
      h('p', { className: ['quiz-how'] }, sheet.how),
      ...sheet.fields,
    ]),
    h('details', { className: ['quiz-answer'] }, [h('summary', t('Answer and why')), ...sheet.answers]),
  ]);
}
