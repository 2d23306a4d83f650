import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { DirectiveNode } from './directive.ts';

/** `:::fold[The mathematics]` keeps its label as a first paragraph, which is no content. */
export function isLabel(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}

export function labelOf(node: DirectiveNode): string | null {
  const label = (node.children as RootContent[]).find(isLabel);
  return label ? textOf(label) : null;
}
