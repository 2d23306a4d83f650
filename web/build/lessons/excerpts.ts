import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Origin } from './place.ts';
import { decoded } from './references.ts';

/** A question of a lesson, with its answer, as HTML for a page in a folder of its own, such as `/questions/`. */
export interface Question {
  readonly id: string; // of its heading in the lesson
  readonly question: string;
  readonly answer: string;
}

/** A link of a lesson to a word that it, or another, has defined. */
export interface TermLink {
  readonly slug: string; // of the lesson that defines it
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

const TERM_LINK = /^(?:\.\.\/([\w-]+)\/)?#(term-.+)$/;

/** What each term means, by its id, as HTML for a page in a folder of its own, such as `/glossary/`. */
export function definitionsOf(tree: Root, slug: string): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'dl' || !classesOf(element).includes('terms')) return undefined;
    let id = '';
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'dt') id = String(child.properties.id);
      else definitions.set(id, printElsewhere(child.children, slug));
    }
    return EXIT;
  });
  return definitions;
}

export function questionsOf(tree: Root, slug: string): Question[] {
  const section = tree.children.find(
    (node): node is Element => isElement(node, 'section') && isAbout(node, 'questions-people-ask'),
  );
  const asked: { heading: Element; answer: ElementContent[] }[] = [];
  for (const node of section?.children ?? []) {
    if (isElement(node, 'h3')) asked.push({ heading: node, answer: [] });
    else asked.at(-1)?.answer.push(node);
  }
  return asked.map(({ heading, answer }) => ({
    id: String(heading.properties.id),
    question: printElsewhere(heading.children, slug),
    answer: printElsewhere(answer, slug),
  }));
}

export function termLinksOf(tree: Root, slug: string, origin: (element: Element) => Origin): TermLink[] {
  const links: TermLink[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'a') return;
    const { properties } = element;
    const [, other = slug, id] = TERM_LINK.exec(decoded(String(properties.href ?? ''))) ?? [];
    if (id !== undefined) links.push({ slug: other, id, ...origin(element) });
  });
  return links;
}

/** HTML whose links lead, from `/glossary/` say, to where they led from the lesson. */
function printElsewhere(nodes: readonly ElementContent[], slug: string): string {
  const root = h(null, structuredClone([...nodes]));
  visit(root, 'element', (element) => {
    if (element.tagName !== 'a') return undefined;
    const href = String(element.properties.href);
    if (!/^\w+:/.test(href)) {
      const { pathname, hash } = new URL(href, `https://site/lessons/${slug}/`);
      element.properties.href = `..${pathname}${hash}`;
    }
    return SKIP;
  });
  return unified().use(rehypeStringify).stringify(root).trim();
}

function isAbout(section: Element, id: string): boolean {
  return section.children.some((node) => isElement(node, 'h2') && node.properties.id === id);
}

function isElement(node: { type: string }, tagName: string): node is Element {
  return node.type === 'element' && (node as Element).tagName === tagName;
}

function classesOf({ properties }: Element): readonly unknown[] {
  return Array.isArray(properties.className) ? properties.className : [];
}
