import type { Element, ElementContent, Root } from 'hast';

/** Where a piece of Markdown stands: its file, and the line of that file on which it begins. */
export interface Place {
  readonly file: string; // relative to the project
  readonly firstLine: number;
}

/** Where an author finds what an element was made of. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

const origins = new WeakMap<Element, Origin>();

/**
 * Keeps where every element comes from, before its piece becomes part of a larger tree. One that was made and not read
 * comes from whatever it stands in, and in the end from `line`.
 */
export function markPlaces<T extends Root | ElementContent[]>(tree: T, place: Place, line = 1): T {
  const mark = (nodes: readonly { type: string }[], within: number) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const element = node as Element;
      const own = element.position?.start.line ?? within;
      if (!origins.has(element)) origins.set(element, { file: place.file, line: place.firstLine + own - 1 });
      mark(element.children, own);
    }
  };
  mark(Array.isArray(tree) ? tree : tree.children, line);
  return tree;
}

export function originOf(element: Element, otherwise: Origin): Origin {
  return origins.get(element) ?? otherwise;
}
