import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

export const KATEX = { output: 'mathml', strict: 'error' } as const;

const FUNCTION_APPLICATION = '\u2061'; // the invisible operator between ln and x

/** What KaTeX's MathML leaves to its style sheet, which we do not load. */
export function finishFormulas(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'mrow') spaceFunctions(element);
    const [math] = element.children;
    const isBlock = math?.type === 'element' && math.tagName === 'math' && math.properties.display === 'block';
    if (isBlock) element.properties.tabIndex = 0; // it may be wider than a phone, and the arrow keys must reach its end
  });
}

/** A thin space between a function and its argument, as TeX has it, unless the argument stands in brackets. */
function spaceFunctions(row: Element): void {
  row.children.forEach((child, index) => {
    if (child.type !== 'element' || textOf(child) !== FUNCTION_APPLICATION) return;
    const next = row.children[index + 1];
    const isBracketed = next?.type === 'element' && next.tagName === 'mo';
    child.properties.rspace = isBracketed ? '0' : '0.1667em';
  });
}
