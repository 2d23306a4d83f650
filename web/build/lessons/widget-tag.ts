import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DirectiveContext } from './directive.ts';

/** What hast takes for a property of `dataset`. */
const MADE_HYPHENATED = /^data[a-z]/;

/** A widget in a page: its element, configured by attributes, around what stands there until it is live. */
export async function renderWidget(context: DirectiveContext): Promise<ElementContent[]> {
  const { node } = context;
  const fallback = await context.children();
  if (fallback.length === 0) {
    const mend = `Open it with \`:::${node.name}\`, and say in words or numbers what it shows, before the closing \`:::\`.`;
    context.report(`The widget \`${node.name}\` has nothing to show without JavaScript`, mend);
  }
  for (const name of Object.keys(node.attributes ?? {}).filter((name) => MADE_HYPHENATED.test(name))) {
    context.report(
      `HTML is written with \`data-${name.slice(4)}\` for \`${name}\``,
      'Give the attribute another name.',
    );
  }
  return [h(`downhill-${node.name}`, { ...node.attributes, className: ['widget', 'wide'] }, fallback)];
}
