import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatNumber } from '../../../src/charts/format.ts';
import type { LossId } from '../../../src/engine/index.ts';
import { t, tParts } from '../../../src/words/words.ts';
import { checkAttributes } from '../attributes.ts';
import type { DirectiveContext, DirectiveRenderer } from '../directive.ts';
import type { DataSet } from '../lesson.ts';
import { didYouMean } from '../nearest.ts';
import { openPart, type PartSource } from '../part.ts';
import { sketchedCurve } from '../predict/sketch.ts';
import { type KernelCall, type Predict, type PredictOf, predict as schema } from '../schemas/predict.ts';

/** What one guess is made of: what the page asks the kernel, where the reader answers, and the answer to read. */
interface Sheet {
  readonly call: object;
  readonly fields: ElementContent[];
  readonly answer: ElementContent[];
}

/** `::predict{from="predict.yaml"}`: a guess to make before the kernel answers; its answer stands folded beneath. */
const predict: DirectiveRenderer = async (context) => {
  checkAttributes(context, ['from']);
  const source = await openPart(context, 'from', schema);
  if (!source) return [];
  const { data: question } = source;
  const sheet = await sheetOf(question, source, context);
  if (!sheet) return [];
  const data = {
    dataLesson: context.lesson.slug,
    dataProgress: `predict/${question.id}`,
    dataGuess: question.id,
    dataType: question.type,
    dataUnit: question.unit ?? '',
    dataCall: JSON.stringify(sheet.call),
  };
  return [
    h('downhill-predict', data, [
      h('form', [h('fieldset', [h('legend', await source.inline(question.question)), ...sheet.fields])]),
      h('div', { className: ['predict-verdict'], ariaLive: 'polite' }),
      h('details', { className: ['predict-answer'] }, [
        h('summary', t("The kernel's answer")),
        ...sheet.answer,
        h('div', { className: ['predict-then'] }, await source.blocks(question.then)),
      ]),
    ]),
  ];
};
export default predict;

type Source = PartSource<Predict>;

async function sheetOf(question: Predict, source: Source, context: DirectiveContext): Promise<Sheet | null> {
  const report = (what: string, mend: string) => source.report(what, mend, 'answer:');
  const unit = question.unit ? ` ${question.unit}` : '';
  if (question.type === 'sketch') {
    const curve = sketchedCurve(question.answer, unit, context.engine, report);
    return curve && { call: curve.call, fields: curve.place, answer: curve.answer };
  }
  const call = callOf(question.answer, context, report);
  const answer = call && answerTo(call, context, report);
  if (!call || answer === null) return null;
  const chosen = question.type === 'choice' ? question.choices.find((choice) => holds(choice, answer)) : undefined;
  const told = [
    ...tParts<ElementContent | string>('The kernel says {number}{unit}.', {
      number: h('data', { className: ['number'], value: String(answer) }, formatNumber(answer)),
      unit,
    }),
    ...(chosen ? [` ${t('That is:')} `, ...(await source.inline(chosen.text)), '.'] : []),
  ];
  const fields = question.type === 'number' ? numberFields(question) : choiceFields(question, source);
  return { call, fields: await fields, answer: [h('p', told)] };
}

async function numberFields({ unit }: PredictOf<'number'>): Promise<ElementContent[]> {
  const input = h('input', { type: 'text', inputMode: 'decimal', autocomplete: 'off' });
  return [
    h('p', { className: ['predict-number'] }, [
      h('label', [`${t('Your guess')} `, input]),
      ...(unit ? [h('span', unit)] : []),
    ]),
  ];
}

function choiceFields({ id, choices }: PredictOf<'choice'>, source: Source): Promise<ElementContent[]> {
  const fields = choices.map(async ({ text, from, to }, index) =>
    h('label', { className: ['predict-choice'], dataFrom: from?.toString(), dataTo: to?.toString() }, [
      h('input', { type: 'radio', name: `predict-${id}`, value: String(index), autocomplete: 'off' }),
      h('span', await source.inline(text)),
    ]),
  );
  return Promise.all(fields);
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
  const names = Object.keys(lesson.meta.data);
  const known = names.join(', ') || 'none yet';
  report(
    `The lesson has no data set \`${data}\``,
    `${didYouMean(String(data), names)}Add it to the head of lesson.md, or use one of those there: ${known}.`,
  );
  return null;
}

function answerTo({ loss, data, params }: Call, context: DirectiveContext, report: Report): number | null {
  try {
    return context.engine.value(loss, data as never, params) as number; // what does not fit, it refuses in words
  } catch (error) {
    report(`The kernel cannot answer: ${(error as Error).message}`, 'Mend the call under "answer".');
    return null;
  }
}
