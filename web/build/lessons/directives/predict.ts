import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatNumber } from '../../../src/charts/format.ts';
import type { LossId } from '../../../src/engine/index.ts';
import type { DirectiveContext, DirectiveRenderer } from '../directive.ts';
import type { DataSet } from '../lesson.ts';
import { openPart } from '../part.ts';
import { type KernelCall, type Predict, predict as schema } from '../schemas/predict.ts';

/** `::predict{from="predict.yaml"}`: a guess to make before the kernel answers; its answer stands folded beneath. */
const predict: DirectiveRenderer = async (context) => {
  const source = await openPart(context, 'from', schema);
  if (!source) return [];
  const { data: question } = source;
  const report = (what: string, mend: string) => source.report(what, mend, 'answer:');
  const call = callOf(question.answer, context, report);
  const answer = call && answerTo(call, context, report);
  if (answer === null) return [];

  const unit = question.unit ? ` ${question.unit}` : '';
  const data = {
    dataGuess: question.id,
    dataType: question.type,
    dataUnit: unit.trim(),
    dataCall: JSON.stringify(call),
  };
  const chosen = question.type === 'choice' ? question.choices.find((choice) => holds(choice, answer)) : undefined;
  return [
    h('downhill-predict', { dataLesson: context.lesson.slug, dataProgress: `predict/${question.id}`, ...data }, [
      h('form', [
        h('fieldset', [
          h('legend', await source.inline(question.question)),
          ...(await fieldsOf(question, source.inline)),
        ]),
      ]),
      h('div', { className: ['predict-verdict'], ariaLive: 'polite' }),
      h('details', { className: ['predict-answer'] }, [
        h('summary', "The kernel's answer"),
        h('p', [
          'The kernel says ',
          h('data', { className: ['number'], value: String(answer) }, formatNumber(answer)),
          `${unit}.`,
          ...(chosen ? [' That is: ', ...(await source.inline(chosen.text)), '.'] : []),
        ]),
        h('div', { className: ['predict-then'] }, await source.blocks(question.then)),
      ]),
    ]),
  ];
};
export default predict;

async function fieldsOf(
  question: Predict,
  inline: (words: string) => Promise<ElementContent[]>,
): Promise<ElementContent[]> {
  if (question.type === 'number') {
    const input = h('input', { type: 'text', inputMode: 'decimal', autocomplete: 'off' });
    return [
      h('p', { className: ['predict-number'] }, [
        h('label', ['Your guess ', input]),
        ...(question.unit ? [h('span', question.unit)] : []),
      ]),
    ];
  }
  const choices = question.choices.map(async ({ text, from, to }, index) =>
    h('label', { className: ['predict-choice'], dataFrom: from?.toString(), dataTo: to?.toString() }, [
      h('input', { type: 'radio', name: `predict-${question.id}`, value: String(index), autocomplete: 'off' }),
      h('span', await inline(text)),
    ]),
  );
  return Promise.all(choices);
}

function holds({ from = -Infinity, to = Infinity }: { from?: number; to?: number }, answer: number): boolean {
  return from <= answer && answer < to;
}

type Call = { loss: LossId; data: DataSet; params: Record<string, number> };
type Report = (what: string, mend: string) => void;

/** The kernel call that the page will repeat, with its data written out. */
function callOf({ loss, data, params }: KernelCall, { lesson }: DirectiveContext, report: Report): Call | null {
  const named = typeof data === 'string' ? lesson.meta.data[data] : data;
  // A loss that nobody knows is refused by the engine, in its own words.
  if (named) return { loss: loss as LossId, data: named, params };
  const known = Object.keys(lesson.meta.data).join(', ') || 'none yet';
  report(
    `The lesson has no data set \`${data}\``,
    `Add it to the head of lesson.md, or use one of those there: ${known}.`,
  );
  return null;
}

function answerTo({ loss, data, params }: Call, context: DirectiveContext, report: Report): number | null {
  try {
    return context.engine.value(loss, data, params);
  } catch (error) {
    report(`The kernel cannot answer: ${(error as Error).message}`, 'Mend the call under "answer".');
    return null;
  }
}
