import type { Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { type Html, trusted } from '../pages/html.ts';

/** A tree that a tool has made, as the templates of pages take it. */
export function printed(tree: Nodes): Html {
  return trusted(
    unified()
      .use(rehypeStringify)
      .stringify(tree as Root),
  );
}
