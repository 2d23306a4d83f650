import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { t } from '../../../src/words/words.ts';
import { checkAttributes } from '../attributes.ts';
import type { DirectiveContext, DirectiveRenderer } from '../directive.ts';
import { namesElement } from '../names.ts';
import { openPart, type PartSource } from '../part.ts';
import { type Exercise, experiment as schema } from '../schemas/experiment.ts';

/** `:::exercises{from="experiment.yaml"}` around widgets: things to try with them, which tick themselves when done. */
const exercises: DirectiveRenderer = async (context) => {
  checkAttributes(context, ['from']);
  const source = await openPart(context, 'from', schema);
  if (!source) return [];
  for (const exercise of source.data) checkWidgets(exercise, context, source);
  return [
    h('downhill-exercises', { dataLesson: context.lesson.slug }, [
      ...(await besideWidgets(source.data, await context.children(), source)),
      h('p', { className: ['visually-hidden'], ariaLive: 'polite', dataLive: '' }),
    ]),
  ];
};
export default exercises;

const widgetOf = ({ when, set }: Exercise): string | undefined => when?.widget ?? set?.widget;

/** Each exercise stands right before the widget that it is about; those about none come last. */
async function besideWidgets(
  all: readonly Exercise[],
  children: readonly ElementContent[],
  source: PartSource<unknown>,
): Promise<ElementContent[]> {
  const left = new Set(all);
  const content: ElementContent[] = [];
  for (const child of children) {
    const own = [...left].filter((exercise) => child.type === 'element' && widgetOf(exercise) === child.properties.id);
    for (const exercise of own) left.delete(exercise);
    content.push(...(await listOf(own, source)), child);
  }
  return [...content, ...(await listOf([...left], source))];
}

async function listOf(exercises: readonly Exercise[], source: PartSource<unknown>): Promise<Element[]> {
  if (exercises.length === 0) return [];
  const items = await Promise.all(exercises.map((exercise) => exerciseItem(exercise, source)));
  return [h('ol', { className: ['exercises'] }, items)];
}

async function exerciseItem(exercise: Exercise, source: PartSource<unknown>): Promise<Element> {
  const { id, when, set } = exercise;
  const data = {
    dataExercise: id,
    dataProgress: `exercises/${id}`,
    ...(when && { dataWhen: JSON.stringify(splitWidget(when)) }),
    ...(set && { dataSet: JSON.stringify(splitWidget({ widget: when?.widget, ...set })) }),
  };
  return h('li', data, [
    h('div', { className: ['exercise-do'] }, await source.blocks(exercise.do)),
    h('details', { className: ['exercise-then'] }, [
      h('summary', when ? t('What you should see') : t('Compare with our answer')),
      h('div', await source.blocks(exercise.then)),
    ]),
  ]);
}

function splitWidget({ widget, ...rest }: Record<string, unknown>) {
  return { widget, rest };
}

function checkWidgets({ id, when, set }: Exercise, { lesson }: DirectiveContext, source: PartSource<unknown>): void {
  const named = new Set([when?.widget, set?.widget].filter((widget) => widget !== undefined));
  for (const widget of [...named].filter((name) => !namesElement(lesson, name))) {
    source.report(
      `The exercise "${id}" is about the widget \`${widget}\`, and nothing in this lesson has that id`,
      'Mend the name, or give the widget that id: `:::loss-on-data{#houses}`.',
      id,
    );
  }
}
