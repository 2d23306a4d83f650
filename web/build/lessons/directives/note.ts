import { h } from 'hastscript';
import { checkAttributes } from '../attributes.ts';
import type { DirectiveRenderer } from '../directive.ts';

/** `:::note`: an aside for the margin; where there is none, it stands in the text. */
const note: DirectiveRenderer = async (context) => {
  checkAttributes(context, []);
  return [h('aside', { className: ['note'] }, await context.children())];
};
export default note;
