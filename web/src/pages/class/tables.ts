import { make } from '../../lesson/shared/dom.ts';
import { locale, t, tParts } from '../../words/words.ts';
import type { Course, Lesson } from './course.ts';
import type { Common, Learner } from './learner.ts';
import { tellMistake } from './words.ts';

/** A row for each learner: where they are, and how much of each lesson is done. */
export function rollOf(learners: readonly Learner[], { lessons }: Course): HTMLTableElement {
  const all = lessons.reduce((sum, { parts }) => sum + parts.length, 0);
  const head = [t('Learner'), t('Exported'), t('Last in'), t('Done')].map((text) => make('th', { scope: 'col' }, text));
  const rows = learners.map(({ name, saved, lesson, done }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, name),
      make('td', {}, dayOf(saved)),
      make('td', {}, lesson === null ? '–' : t('Lesson {n}', { n: lesson })),
      make('td', {}, t('{n} of {all}', { n: done.reduce((sum, count) => sum + count, 0), all })),
      ...lessons.map(({ parts }, i) => share(done[i] ?? 0, parts.length)),
    ),
  );
  return make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...head, ...lessons.map(headOf))),
    make('tbody', {}, ...rows),
  );
}

/** Its number for the eye, and its title for who hears it or rests on it. */
function headOf({ order, title, lang }: Lesson): HTMLTableCellElement {
  const seen = make('span', { ariaHidden: 'true', title }, `${order}`);
  return make(
    'th',
    { scope: 'col' },
    seen,
    make(
      'span',
      { className: 'visually-hidden' },
      ...tParts('Lesson {n}: {title}', { n: `${order}`, title: make('span', { lang }, title) }),
    ),
  );
}

function share(count: number, all: number): HTMLTableCellElement {
  if (count === 0) return make('td', { className: 'muted' }, '–');
  return make('td', { className: count === all ? 'good' : '' }, `${count}/${all}`);
}

const dayOf = (saved: string) => new Date(saved).toLocaleDateString(locale(), { dateStyle: 'medium' });

/** The mistakes with how many made them, and who. */
export async function mistakesOf(common: readonly Common[], learners: number): Promise<HTMLElement> {
  if (common.length === 0) return make('p', {}, t('No file tells of a mistake in a challenge.'));
  const told = await Promise.all(common.map(tellMistake));
  const head = [t('Learners'), t('Challenge'), t('Mistake'), t('Who')].map((text) =>
    make('th', { scope: 'col' }, text),
  );
  const rows = common.map(({ challenge, learners: who }, i) =>
    make(
      'tr',
      {},
      make('td', {}, t('{n} of {all}', { n: who.length, all: learners })),
      make('th', { scope: 'row', lang: challenge.lang }, challenge.title),
      make('td', {}, told[i] ?? ''),
      make('td', {}, who.map(({ name }) => name).join(', ')),
    ),
  );
  return make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows));
}
