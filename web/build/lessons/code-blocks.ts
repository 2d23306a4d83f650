import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Highlight, Language } from './highlight.ts';
import { didYouMean } from './nearest.ts';

export const LANGUAGES: Readonly<Record<string, Language>> = {
  js: 'js',
  javascript: 'js',
  cpp: 'cpp',
  python: 'python',
};

type Report = (line: number | undefined, what: string, mend: string) => void;

/** Colours fenced code of the languages that lessons speak; code without a language stays as it is, in the same frame. */
export function highlightCode(tree: Root, highlight: Highlight, report: Report): void {
  visit(tree, 'element', (pre, index, parent) => {
    const code = pre.children[0];
    if (pre.tagName !== 'pre' || code?.type !== 'element' || !parent || index === undefined) return;
    if (pre.properties.className) return; // done already, by a directive inside this tree
    const name = languageOf(code);
    const language = LANGUAGES[name];
    if (name && !language) reportLanguage(name, (what, mend) => report(pre.position?.start.line, what, mend));
    if (language) parent.children[index] = highlight(textOf(code), language);
    else pre.properties.className = ['code'];
  });
}

/** Whether lessons show code of a language, which the fence names. */
export function reportLanguage(name: string, report: (what: string, mend: string) => void): void {
  const known = Object.keys(LANGUAGES);
  const mend = `${didYouMean(name, known)}Write one of ${known.join(', ')}, or none.`;
  report(`Lessons show no code in \`${name}\``, mend);
}

function languageOf(code: Element): string {
  const classes = Array.isArray(code.properties.className) ? code.properties.className : [];
  const name = classes.map(String).find((value) => value.startsWith('language-'));
  return name?.slice('language-'.length) ?? '';
}
