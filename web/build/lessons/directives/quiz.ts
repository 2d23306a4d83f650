import { h } from 'hastscript';
import { checkAttributes } from '../attributes.ts';
import type { DirectiveRenderer } from '../directive.ts';
import { openPart } from '../part.ts';
import { questionForm, sheetOf } from '../quiz/sheets.ts';
import { quiz as schema } from '../schemas/quiz.ts';
import { markOf } from '../shuffle.ts';

/** `::quiz{from="quiz.yaml"}`: questions that can be read with their answers, and answered once the page is live. */
const quiz: DirectiveRenderer = async (context) => {
  checkAttributes(context, ['from']);
  const source = await openPart(context, 'from', schema);
  if (!source) return [];
  const questions = source.data.map(async (question) => {
    const legend = await source.inline(question.question);
    // An answer holds in every language, so its mark is that of the question in the lesson.
    const original = source.original.find(({ id }) => id === question.id) ?? question;
    const data = { dataQuestion: question.id, dataType: question.type, dataVersion: markOf(original) };
    return h('li', [questionForm(question.id, legend, await sheetOf(question, original, source), data)]);
  });
  return [
    h('downhill-quiz', { dataLesson: context.lesson.slug }, [
      h('ol', { className: ['quiz'] }, await Promise.all(questions)),
      h('p', { className: ['quiz-score'] }),
      h('p', { className: ['visually-hidden'], ariaLive: 'polite', dataLive: '' }),
    ]),
  ];
};
export default quiz;
