import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** What stands under one heading of a lesson, as plain text: what a search finds it by. */
export interface SectionText {
  readonly id: string; // of the heading
  readonly title: string;
  readonly text: string;
}

/** Code, formulas and figures are looked at and not read; terms are found by themselves. */
const SILENT = new Set(['pre', 'math', 'svg', 'dl', 'button']);
const BLOCKS = new Set(['p', 'li', 'summary', 'th', 'td']);

/** The prose of a lesson, cut at its headings. Live parts are left out, and so are the answers of a quiz. */
export function textsOf(tree: Root): SectionText[] {
  const texts: { id: string; title: string; text: string }[] = [];
  const add = (text: string) => {
    const last = texts.at(-1);
    if (last) last.text += text;
  };
  const begin = (heading: Element) =>
    texts.push({ id: String(heading.properties.id), title: textOf(heading), text: '' });
  for (const node of tree.children) read(node, add, begin);
  return texts.map((one) => ({ ...one, text: inOneLine(one.text) })).filter(({ text }) => text !== '');
}

/** The prose of one element. */
export function proseOf(element: Element): string {
  let prose = '';
  read(element, (text) => {
    prose += text;
  });
  return inOneLine(prose);
}

function read(node: RootContent, add: (text: string) => void, begin: (heading: Element) => void = () => {}): void {
  if (node.type === 'text') add(node.value);
  if (node.type !== 'element' || SILENT.has(node.tagName) || node.tagName.startsWith('downhill-')) return;
  if (node.tagName === 'h2' || node.tagName === 'h3') {
    begin(node);
    return;
  }
  for (const child of node.children) read(child, add, begin);
  if (BLOCKS.has(node.tagName)) add(' ');
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
