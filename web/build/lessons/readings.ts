import { runInNewContext } from 'node:vm';
import type { Element } from 'hast';
import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';

/**
 * A number that a widget shows: `:number[0.19]{on="moons" at="step: 56" of="shown['0.heldOutLoss']"}`. The build has no
 * page to show the widget on, so it looks at the form alone; `npm run check` has one, see ../stage, and so has a test.
 */
export interface Reading {
  readonly text: string;
  readonly widget: string; // its id
  readonly at: Readonly<Record<string, unknown>>; // the state that it is set to first
  readonly of: string;
}

/** What the attributes of a `:number` say; a string is what is wrong with them. */
export function readingOf(text: string, { attributes }: TextDirective): Reading | string {
  const { on: widget, at = '', of } = attributes ?? {};
  if (!widget || !of) return 'it needs `on`, the id of a widget, and `of`, what is shown';
  try {
    const state: unknown = parseYaml(`{ ${at} }`);
    return { text, widget, at: state as Record<string, unknown>, of };
  } catch {
    return `\`at\` is “${at}”, which is no state`;
  }
}

const readings = new WeakMap<Element, Reading>();

/** Keeps the reading that an element shows, for who can show the widget. */
export function keepReading(element: Element, reading: Reading): Element {
  readings.set(element, reading);
  return element;
}

export const readingOfNumber = (element: Element): Reading | undefined => readings.get(element);

const sources = new WeakMap<Element, string>();

/** Keeps what a number is of, in the words of its attributes, for who compares a translation with its lesson. */
export function keepSource(
  element: Element,
  { of = '', on, at }: Readonly<Record<string, string | null | undefined>>,
): Element {
  sources.set(element, [of, ...(on ? [`on ${on}`] : []), ...(at ? [`at ${at}`] : [])].join(' '));
  return element;
}

export const sourceOfNumber = (element: Element): string | undefined => sources.get(element);

/** The value of a reading, once the widget shows this. */
export function takeReading({ of }: Reading, shown: Readonly<Record<string, number | string>>): unknown {
  return runInNewContext(of, { shown }, { timeout: 1000 });
}

/** All of them in some Markdown. */
export function readingsIn(markdown: string): Reading[] {
  const found: Reading[] = [];
  visit(parser.parse(markdown) as Root, 'textDirective', (node) => {
    if (node.name !== 'number' || !node.attributes?.on) return;
    const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    const reading = readingOf(text, node);
    if (typeof reading !== 'string') found.push(reading);
  });
  return found;
}

const parser = unified().use(remarkParse).use(remarkDirective);
