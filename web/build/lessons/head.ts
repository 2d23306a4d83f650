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

export interface SplitSource {
  readonly meta: LessonMeta | null;
  readonly body: string;
  readonly firstLine: number;
}

/** Parts the head from the Markdown below it. */
export function readHead(file: string, text: string, report: (fault: Fault) => void): SplitSource {
  const match = /^---\n(.*?\n)---\n/s.exec(text);
  if (!match) {
    report({
      file,
      line: 1,
      what: 'The lesson has no head',
      mend: 'Begin it with a line `---`, then title, summary and difficulty, then another line `---`.',
    });
    return { meta: null, body: text, firstLine: 1 };
  }
  const [whole, yaml = ''] = match;
  const meta = readYaml({ file, text: yaml, firstLine: 2 }, head, report);
  return { meta, body: text.slice(whole.length), firstLine: whole.split('\n').length };
}
