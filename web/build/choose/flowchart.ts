import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  type Answer,
  endsBelow,
  firstQuestion,
  paramsOf,
  type Question,
  questionNamed,
} from '../../src/choosing/tree.ts';
import type { AnySpec, Engine, LossId } from '../../src/engine/index.ts';
import { t, tParts, tSpec } from '../../src/words/words.ts';
import { type Call, callsOf } from '../catalogue/calls.ts';
import { LIBRARIES, type Library, nameOf, noteOn } from '../catalogue/names.ts';
import type { Language } from '../lessons/highlight.ts';

/** What the flowchart is made with, and where the losses are, as seen from the page. */
export interface FlowchartKit {
  readonly engine: Engine;
  readonly highlight: (source: string, language: Language) => ElementContent | Promise<ElementContent>;
  readonly addressOf: (loss: LossId) => string; // of its page in the catalogue
}

/** The element: what is read until it is live, which is the whole tree as a list unless given, and the code of every end. */
export async function flowchart(
  kit: FlowchartKit,
  attributes: Readonly<Record<string, string>>,
  fallback: readonly ElementContent[] = [questionList(kit, firstQuestion())],
): Promise<Element> {
  const ends = endsBelow(firstQuestion()).map((loss) => endCode(kit, specOf(kit, loss)));
  return h('downhill-choose', { ...attributes, className: ['widget', 'wide'] }, [
    ...fallback,
    ...(await Promise.all(ends)),
  ]);
}

function questionList(kit: FlowchartKit, question: Question): Element {
  return h('div', { className: ['choose-question'] }, [
    h('p', question.ask),
    h(
      'ul',
      question.answers.map((answer) => h('li', answerItem(kit, answer))),
    ),
  ]);
}

function answerItem(kit: FlowchartKit, answer: Answer): ElementContent[] {
  const said = h('p', [h('strong', answer.text), ` (${answer.hint})`]);
  if ('asks' in answer) return [said, questionList(kit, questionNamed(answer.asks))];
  const { title } = specOf(kit, answer.loss);
  const link = h('a', { href: kit.addressOf(answer.loss) }, tSpec(title));
  return [said, h('p', ['→ ', link, `. ${answer.because}`])];
}

/** The calls of the three libraries of deep learning; of a loss that none of them has, the engine's own. */
async function endCode(kit: FlowchartKit, spec: AnySpec): Promise<Element> {
  const all = callsOf(kit.engine, spec);
  const callOf = (name: string) => all.find(({ title }) => title === name);
  const calls = SHOWN.map(([, title]) => callOf(title)).filter((call) => call !== undefined);
  const others = SHOWN.filter(([, title]) => !callOf(title));
  return h('div', { slot: spec.id, className: ['choose-end'] }, [
    h(
      'div',
      { className: ['calls'] },
      await Promise.all((calls.length > 0 ? calls : all.slice(0, 1)).map((call) => callFigure(kit, call))),
    ),
    ...others.map((library) => otherwise(spec, library)),
    h('p', [
      h('a', { href: kit.addressOf(spec.id as LossId) }, t('{loss} in the catalogue', { loss: tSpec(spec.title) })),
    ]),
  ]);
}

const SHOWN = LIBRARIES.filter(([library]) => library !== 'scikitLearn');

async function callFigure({ highlight }: FlowchartKit, { title, source, language }: Call): Promise<Element> {
  return h('figure', [h('figcaption', title), await highlight(source, language)]);
}

/** Why there is no call of a library: it has none, or one that takes something else. */
function otherwise(spec: AnySpec, [library, title]: readonly [Library, string]): Element {
  const name = nameOf(spec, library);
  if (name === null) return h('p', t('{library} has none of its own.', { library: title }));
  const note = noteOn(spec, library);
  const parts = { library: title, name: h('code', name), ...(note && { note }) };
  return h(
    'p',
    note
      ? tParts<ElementContent | string>('In {library} it is {name}, which {note}.', parts)
      : tParts<ElementContent | string>('In {library} it is {name}.', parts),
  );
}

/** With the parameters that show what it is for. */
function specOf({ engine }: FlowchartKit, loss: LossId): AnySpec {
  const spec = engine.catalogue.find(({ id }) => id === loss) as AnySpec;
  const params = paramsOf(loss);
  const parameters = spec.parameters.map((one) => ({ ...one, fallback: params[one.id] ?? one.fallback }));
  return { ...spec, parameters } as AnySpec;
}
