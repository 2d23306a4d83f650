import { h } from 'hastscript';
import { t } from '../../../src/words/words.ts';
import { checkAttributes } from '../attributes.ts';
import type { DirectiveRenderer } from '../directive.ts';
import { namesElement } from '../names.ts';
import { openPart } from '../part.ts';
import { tour as schema } from '../schemas/tour.ts';

/** `::tour{for="pipeline" steps="tour.yaml"}`: the tour in words, which the page can lead the reader through. */
const tour: DirectiveRenderer = async (context) => {
  checkAttributes(context, ['for', 'steps']);
  const widget = context.node.attributes?.for;
  if (!widget || !namesElement(context.lesson, widget)) {
    context.report(
      widget ? `The tour is for \`${widget}\`, and nothing in this lesson has that id` : 'The tour is for no widget',
      'Write for="" with the id of a widget, as in `:::loss-pipeline{#pipeline}`.',
    );
    return [];
  }
  const source = await openPart(context, 'steps', schema);
  if (!source) return [];
  const steps = source.data.map(async ({ part, title, text, set }) =>
    h('li', { dataPart: part, ...(set && { dataSet: JSON.stringify(set) }) }, [
      h('p', { className: ['tour-title'] }, title),
      h('div', { className: ['tour-text'] }, await source.blocks(text)),
    ]),
  );
  return [
    h('downhill-tour', { dataLesson: context.lesson.slug, dataFor: widget, dataProgress: `tours/${widget}` }, [
      h('details', { className: ['tour-words'] }, [
        h('summary', t('The tour in words')),
        h('ol', await Promise.all(steps)),
      ]),
    ]),
  ];
};
export default tour;
