import { h } from 'hastscript';
import { checkAttributes } from '../attributes.ts';
import type { DirectiveRenderer } from '../directive.ts';
import { labelOf } from '../label.ts';

/** `:::fold[The mathematics]`: for those who want it; closed until they do. */
const fold: DirectiveRenderer = async (context) => {
  checkAttributes(context, []);
  const label = labelOf(context.node);
  if (label === null) {
    context.report('The fold has no title', 'Write one in brackets: `:::fold[The mathematics]`.');
    return [];
  }
  return [h('details', { className: ['fold'] }, [h('summary', label), h('div', await context.children())])];
};
export default fold;
