import { verdict } from '../../lesson/shared/verdict.ts';
import { lessonProgress } from '../../state/progress.ts';
import { t } from '../../words/words.ts';

/** Marks on the list of lessons what is done in each. */
export function showLessons(page: HTMLElement): void {
  const lessons = [...page.querySelectorAll<HTMLElement>('.progress-lesson')];
  const complete = lessons.filter(showLesson).length;
  const count = page.querySelector('.progress-count');
  if (count) count.textContent = t('{n} of {all} lessons complete', { n: complete, all: lessons.length });
}

/** Tells whether all of it is done. */
function showLesson(lesson: HTMLElement): boolean {
  const known = lessonProgress(lesson.dataset.lesson ?? '');
  const read = new Set(known.sectionsRead);
  const done = new Set(known.done());
  const sections = namesIn(lesson.dataset.sections);
  const parts = namesIn(lesson.dataset.parts);
  const has = { sections: sections.filter((name) => read.has(name)), parts: parts.filter((name) => done.has(name)) };

  for (const item of lesson.querySelectorAll<HTMLElement>('[data-part]')) {
    const { part = '', words = '' } = item.dataset;
    const isOwn = (name: string) => name.startsWith(`${part}/`);
    const [count, all] =
      part === 'sections'
        ? [has.sections.length, sections.length]
        : [has.parts.filter(isOwn).length, parts.filter(isOwn).length];
    item.textContent = t('{n} of {all} {things}', { n: count, all, things: words });
    item.classList.toggle('done', count === all);
  }
  const count = has.sections.length + has.parts.length;
  const isComplete = parts.length > 0 && has.parts.length === parts.length;
  lesson
    .querySelector('.progress-state')
    ?.replaceChildren(isComplete ? verdict(true, t('Done')) : count > 0 ? t('Begun') : '');
  return isComplete;
}

const namesIn = (list = '') => list.split(' ').filter((name) => name !== '');
