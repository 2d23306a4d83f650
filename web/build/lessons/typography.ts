import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { language } from '../../src/words/words.ts';

/** What opens and closes a quotation, and one within it. */
const MARKS = { en: '\u201c\u201d\u2018\u2019', de: '\u201e\u201c\u201a\u2018' };
const APOSTROPHE = '\u2019';

/** Quotation marks as a printer sets them; code keeps its own. */
export function setQuotes(tree: Root): void {
  const [opening, closing, openingWithin, closingWithin] = MARKS[language()];
  let before = ''; // the last character read, across elements
  visit(tree, (node) => {
    if (node.type === 'element' && ['code', 'pre', 'math'].includes(node.tagName)) {
      before = 'x';
      return SKIP;
    }
    if (node.type !== 'text') return undefined;
    node.value = node.value.replace(/["']/g, (mark, at: number, text: string) => {
      const next = text[at + 1] ?? '';
      const opens = /^$|[\s([\u2013\u2014]/.test(at > 0 ? (text[at - 1] ?? '') : before);
      if (mark === '"') return String(opens ? opening : closing);
      if (opens) return String(openingWithin);
      return /\p{L}/u.test(next) ? APOSTROPHE : String(closingWithin);
    });
    before = node.value.at(-1) ?? before;
    return undefined;
  });
}
