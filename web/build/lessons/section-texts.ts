import type { Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** What stands under one heading of a lesson, as plain text: what a search finds it by. */
export interface SectionText {
  readonly id: string; // of the heading
  readonly title: string;
  readonly text: string;
}

/** Code, formulas and figures are looked at and not read; terms are found by themselves. */
const SILENT = new Set(['pre', 'math', 'svg', 'table', 'dl', 'button']);
const BLOCKS = new Set(['p', 'li', 'summary']);

/** The prose of a lesson, cut at its headings. Live parts are left out, and so are the answers of a quiz. */
export function textsOf(tree: Root): SectionText[] {
  const texts: { id: string; title: string; text: string }[] = [];
  const add = (text: string) => {
    const last = texts.at(-1);
    if (last) last.text += text;
  };
  const read = (node: RootContent) => {
    if (node.type === 'text') add(node.value);
    if (node.type !== 'element' || SILENT.has(node.tagName) || node.tagName.startsWith('downhill-')) return;
    if (node.tagName === 'h2' || node.tagName === 'h3') {
      texts.push({ id: String(node.properties.id), title: textOf(node), text: '' });
      return;
    }
    node.children.forEach(read);
    if (BLOCKS.has(node.tagName)) add(' ');
  };
  tree.children.forEach(read);
  return texts
    .map(({ id, title, text }) => ({ id, title, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
