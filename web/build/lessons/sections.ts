import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';

/** A part of the lesson that the rail leads to. */
export interface SectionLink {
  readonly id: string;
  readonly title: string;
}

/** Wraps each h2 and what follows it in a <section>, so that the page can tell what is being read and what is done. */
export function wrapSections(tree: Root): SectionLink[] {
  const links: SectionLink[] = [];
  const children: RootContent[] = [];
  let current: Element | null = null;
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2') {
      const id = String(node.properties.id);
      links.push({ id, title: textOf(node) });
      current = h('section', { ariaLabelledBy: id }, node);
      children.push(current);
    } else if (current && node.type !== 'doctype') {
      current.children.push(node);
    } else {
      children.push(node);
    }
  }
  tree.children = children;
  return links;
}
