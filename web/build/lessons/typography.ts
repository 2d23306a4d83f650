import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Quotation marks as a printer sets them; code keeps its own. */
export function setQuotes(tree: Root): void {
  let before = ''; // the last character read, across elements
  visit(tree, (node) => {
    if (node.type === 'element' && ['code', 'pre', 'math'].includes(node.tagName)) {
      before = 'x';
      return SKIP;
    }
    if (node.type !== 'text') return undefined;
    node.value = node.value.replace(/["']/g, (mark, at: number, text: string) => {
      const opens = /^$|[\s([\u2013\u2014]/.test(at > 0 ? (text[at - 1] ?? '') : before);
      if (mark === '"') return opens ? '\u201c' : '\u201d';
      return opens ? '\u2018' : '\u2019';
    });
    before = node.value.at(-1) ?? before;
    return undefined;
  });
}
