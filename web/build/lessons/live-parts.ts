import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Origin } from './place.ts';
import { type Reading, readingOfNumber } from './readings.ts';

type State = Readonly<Record<string, unknown>>;

/** What a lesson says of its widgets, each with where it says so: only a page that shows them can tell whether it is true. */
export interface LiveParts {
  readonly widgets: readonly {
    readonly tag: string;
    readonly html: string;
    readonly id: string;
    readonly at: Origin;
  }[];
  readonly steps: readonly {
    readonly widget: string;
    readonly part: string;
    readonly set: State;
    readonly at: Origin;
  }[];
  readonly exercises: readonly LiveExercise[];
  readonly readings: readonly { readonly reading: Reading; readonly at: Origin }[];
}

export interface LiveExercise {
  readonly id: string;
  readonly when: { readonly widget: string; readonly rest: State } | null;
  readonly set: { readonly widget: string; readonly rest: State } | null;
  readonly at: Origin;
}

export function livePartsOf(tree: Root, origin: (element: Element) => Origin): LiveParts {
  const [widgets, steps, exercises, readings]: [
    LiveParts['widgets'][number][],
    LiveParts['steps'][number][],
    LiveExercise[],
    LiveParts['readings'][number][],
  ] = [[], [], [], []];
  visit(tree, 'element', (element) => {
    const { tagName: tag, properties } = element;
    const at = origin(firstRead(element, origin));
    if (tag.startsWith('downhill-') && classesOf(element).includes('widget')) {
      widgets.push({ tag, html: print(element), id: String(properties.id ?? ''), at: origin(element) });
    }
    if (tag === 'downhill-tour') {
      visit(element, 'element', (item) => {
        const { dataPart, dataSet = '{}' } = item.properties;
        if (item.tagName !== 'li' || dataPart === undefined) return;
        const set = JSON.parse(String(dataSet));
        const where = origin(firstRead(item, origin));
        steps.push({ widget: String(properties.dataFor), part: String(dataPart), set, at: where });
      });
    }
    if (properties.dataExercise !== undefined) {
      const { dataExercise: id, dataWhen = 'null', dataSet = 'null' } = properties;
      exercises.push({ id: String(id), when: JSON.parse(String(dataWhen)), set: JSON.parse(String(dataSet)), at });
    }
    const reading = readingOfNumber(element);
    if (reading) readings.push({ reading, at: origin(element) });
  });
  return { widgets, steps, exercises, readings };
}

/** The first element inside that comes from another file: what was made around it has no place there. */
function firstRead(element: Element, origin: (element: Element) => Origin): Element {
  const { file } = origin(element);
  let found: Element | null = null;
  visit(element, 'element', (inner) => {
    if (!found && origin(inner).file !== file) found = inner;
  });
  return found ?? element;
}

/** The element as it stands in the page, empty. */
function print(element: Element): string {
  const root: Root = { type: 'root', children: [{ ...element, children: [] }] };
  return unified().use(rehypeStringify).stringify(root);
}

function classesOf({ properties }: Element): readonly unknown[] {
  return Array.isArray(properties.className) ? properties.className : [];
}
