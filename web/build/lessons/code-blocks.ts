import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Highlight, Language } from './highlight.ts';

const LANGUAGES: Readonly<Record<string, Language>> = {
  js: 'js',
  javascript: 'js',
  cpp: 'cpp',
  python: 'python',
};

/** Colours fenced code of the languages that lessons speak; other code stays as it is, in the same frame. */
export function highlightCode(tree: Root, highlight: Highlight): void {
  visit(tree, 'element', (pre, index, parent) => {
    const code = pre.children[0];
    if (pre.tagName !== 'pre' || code?.type !== 'element' || !parent || index === undefined) return;
    if (pre.properties.className) return; // done already, by a directive inside this tree
    const language = LANGUAGES[languageOf(code)];
    if (language) parent.children[index] = highlight(textOf(code), language);
    else pre.properties.className = ['code'];
  });
}

function languageOf(code: Element): string {
  const classes = Array.isArray(code.properties.className) ? code.properties.className : [];
  const name = classes.map(String).find((value) => value.startsWith('language-'));
  return name?.slice('language-'.length) ?? '';
}
