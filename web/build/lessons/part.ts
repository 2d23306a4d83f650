import { join } from 'node:path';
import type { ElementContent } from 'hast';
import type { ZodType } from 'zod';
import { differences } from './differences.ts';
import type { DirectiveContext } from './directive.ts';
import { compute } from './expression.ts';
import { readText } from './read-text.ts';
import type { Quantity } from './schemas/fields.ts';
import { readYaml } from './yaml.ts';

/** The YAML file behind a part of a lesson: validated, and able to say on which line any of its words stand. */
export interface PartSource<T> {
  readonly data: T;
  readonly original: T; // of a translation: what the lesson has in this file; the same otherwise
  /** Renders Markdown that stands in the file. */
  blocks(words: string): Promise<ElementContent[]>;
  inline(words: string): Promise<ElementContent[]>;
  /** The number that an author wrote, or that their expression gives; NaN, and a fault, when it gives none. */
  number(quantity: Quantity): number;
  /** Reports a fault on the line that holds `words`. */
  report(what: string, mend: string, words: string): void;
}

/** Opens the file that the directive names in `attribute`; without it, or with faults in it, null comes back. */
export async function openPart<T>(
  context: DirectiveContext,
  attribute: string,
  schema: ZodType<T>,
): Promise<PartSource<T> | null> {
  const file = context.node.attributes?.[attribute];
  if (!file) {
    context.report(
      `\`${context.node.name}\` does not say which file it shows`,
      `Write it as ${attribute}="${context.node.name}.yaml".`,
    );
    return null;
  }
  const data = await context.yaml(file, schema);
  const text = data === null ? null : await context.text(file);
  if (data === null || text === null) return null;

  const at = (words: string) => ({ file, line: lineOf(text, words) });
  const report = (what: string, mend: string, words: string) => context.report(what, mend, at(words));
  const original = context.lesson.language === 'en' ? data : await originalOf(context, file, schema);
  for (const { part, at, here, there } of original ? inAll(data, original) : []) {
    const what = `In the translation \`${at}\` is ${here}, and in the lesson it is ${there}`;
    report(what, `Only words are translated: make it as it is in the ${file} of the lesson.`, part);
  }
  return {
    data,
    original: original ?? data,
    blocks: (words) => context.markdown(words, at(words)),
    inline: (words) => context.markdown(words, { ...at(words), inline: true }),
    number: (quantity) => {
      if (typeof quantity === 'number') return quantity;
      return compute(quantity.of, context, (what, mend) => report(what, mend, quantity.of)) ?? Number.NaN;
    },
    report,
  };
}

/** What the lesson has in a file that was translated; null where it cannot be read, which is told with the lesson. */
async function originalOf<T>({ lesson }: DirectiveContext, file: string, schema: ZodType<T>): Promise<T | null> {
  const text = await readText(join(lesson.home, file));
  return text === null ? null : readYaml({ file, text }, schema, () => {});
}

/** Parts with an id are held against that of the same id, and one that only one side has is told elsewhere. */
function inAll(data: unknown, original: unknown) {
  if (!isParts(data) || !isParts(original)) return differences(data, original).map((one) => ({ ...one, part: '' }));
  return data.flatMap((part) => {
    const other = original.find(({ id }) => id === part.id);
    return other ? differences(part, other).map((one) => ({ ...one, at: `${part.id}: ${one.at}`, part: part.id })) : [];
  });
}

function isParts(data: unknown): data is readonly { readonly id: string }[] {
  return Array.isArray(data) && data.every((part) => typeof part?.id === 'string');
}

/** Validated data has forgotten where it stood, so the line is found again by its words, or as many as stand on one line. */
function lineOf(text: string, words: string): number {
  const lines = text.split('\n');
  const [start = ''] = words.trim().split('\n');
  for (const length of [80, 40, 20]) {
    const index = lines.findIndex((line) => line.includes(start.slice(0, length)));
    if (index >= 0) return index + 1;
  }
  return 1;
}
