import { z } from 'zod';
import type { Fault } from './directive.ts';
import type { LessonMeta } from './lesson.ts';
import { dataSet } from './schemas/fields.ts';
import { readYaml } from './yaml.ts';

const head = z
  .strictObject({
    title: z.string().min(1),
    summary: z.string().min(1).max(160, 'longer than the 160 characters that a search result shows'),
    difficulty: z.enum(['beginner', 'intermediate', 'advanced']),
    'builds-on': z.array(z.string()).default([]),
    draft: z.boolean().default(false),
    data: z.record(z.string().regex(/^[A-Za-z_]\w*$/, 'not a name that an expression can use'), dataSet).default({}),
  })
  .transform(({ 'builds-on': buildsOn, ...rest }): LessonMeta => ({ ...rest, buildsOn }));

/** A translation has words of its own, and the rest from the lesson. */
const translatedHead = head.in.pick({ title: true, summary: true });

export interface SplitSource<Meta> {
  readonly meta: Meta | null;
  readonly body: string;
  readonly firstLine: number;
}

type Report = (fault: Fault) => void;

/** Parts the head from the Markdown below it. */
export function readHead(file: string, text: string, report: Report): SplitSource<LessonMeta> {
  return split(file, text, head, 'title, summary and difficulty', report);
}

export function readTranslatedHead(
  file: string,
  text: string,
  report: Report,
): SplitSource<Pick<LessonMeta, 'title' | 'summary'>> {
  return split(file, text, translatedHead, 'title and summary', report);
}

function split<Meta>(
  file: string,
  text: string,
  schema: z.ZodType<Meta>,
  fields: string,
  report: Report,
): SplitSource<Meta> {
  const match = /^---\n(.*?\n)---\n/s.exec(text);
  if (!match) {
    report({
      file,
      line: 1,
      what: 'The lesson has no head',
      mend: `Begin it with a line \`---\`, then ${fields}, then another line \`---\`.`,
    });
    return { meta: null, body: text, firstLine: 1 };
  }
  const [whole, yaml = ''] = match;
  const meta = readYaml({ file, text: yaml, firstLine: 2 }, schema, report);
  return { meta, body: text.slice(whole.length), firstLine: whole.split('\n').length };
}
