import type { DirectiveContext } from './directive.ts';
import { didYouMean } from './nearest.ts';

/** Whether a directive is given only what it knows. Of what it does not know, it would silently do nothing. */
export function checkAttributes({ node, report }: DirectiveContext, known: readonly string[]): void {
  for (const name of Object.keys(node.attributes ?? {}).filter((one) => !known.includes(one))) {
    const taken = known.length > 0 ? `It takes ${known.map((one) => `\`${one}\``).join(', ')}.` : 'It takes none.';
    report(`\`${node.name}\` has no attribute \`${name}\``, `${didYouMean(name, known)}${taken}`);
  }
}
