import { t } from '../../words/words.ts';
import type { Course } from './course.ts';
import type { Learner } from './learner.ts';

const SIGN = '\ufeff'; // by which Excel knows UTF-8

/** A row for each learner, for a spreadsheet. */
export function toCsv(learners: readonly Learner[], { lessons }: Course): string {
  const all = lessons.reduce((sum, { parts }) => sum + parts.length, 0);
  const head = [
    t('Learner'),
    t('File'),
    t('Exported'),
    t('Last in lesson'),
    t('Parts done (of {all})', { all }),
    ...lessons.map(({ order, title, parts }) =>
      t('Lesson {n}: {title} (of {all})', { n: order, title, all: parts.length }),
    ),
    t('Mistakes made in challenges'),
  ];
  const rows = learners.map(({ name, file, saved, lesson, done, mistakes }) => [
    name,
    file,
    saved,
    lesson ?? '',
    done.reduce((sum, count) => sum + count, 0),
    ...done,
    [...mistakes].map(([challenge, met]) => `${challenge.id}: ${met.join(', ')}`).join('; '),
  ]);
  return `${SIGN}${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Text that a spreadsheet would take for a formula gets an apostrophe in front, and so stays text. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
