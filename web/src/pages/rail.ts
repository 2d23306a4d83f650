import { rememberPlace } from '../state/place.ts';
import { type LessonProgress, lessonProgress, progress } from '../state/progress.ts';
import { t } from '../words/words.ts';

const A_MOMENT = 1500; // ms

interface Section {
  readonly id: string;
  readonly element: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly parts: readonly string[]; // what can be done in it, as `<part>/<id>`
}

/** Keeps the rail in step with the page: the section being read is marked, and those that are done are ticked. */
export function followSections(lesson: HTMLElement, slug: string): void {
  const sections = sectionsOf(lesson);
  const list = lesson.querySelector<HTMLElement>('#sections');
  if (!list || sections.length === 0) return;
  const known = lessonProgress(slug);
  const show = () => tick(lesson, sections, new Set(known.done()), new Set(known.sectionsRead));

  followReading(lesson, sections, (section) => rememberPlace({ lesson: slug, section: section.id }));
  rememberReading(sections, known);
  progress.subscribe(`lessons/${slug}/`, show);
  list.addEventListener('click', () => list.matches(':popover-open') && list.hidePopover());
  show();
}

function sectionsOf(lesson: HTMLElement): Section[] {
  return [...lesson.querySelectorAll<HTMLAnchorElement>('#sections a')].flatMap((link) => {
    const id = decodeURIComponent(link.hash.slice(1));
    const element = document.getElementById(id)?.closest('section');
    if (!element) return [];
    const parts = [...element.querySelectorAll<HTMLElement>('[data-progress]')];
    return [{ id, element, link, parts: parts.map((part) => part.dataset.progress ?? '') }];
  });
}

/** The section that crosses a line a third down the window is the one being read. */
function followReading(lesson: HTMLElement, sections: readonly Section[], reached: (section: Section) => void): void {
  const now = lesson.querySelector('.rail-now');
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.findLast((entry) => entry.isIntersecting);
      const current = sections.find(({ element }) => element === entered?.target);
      if (!current) return;
      for (const { link } of sections) link.removeAttribute('aria-current');
      current.link.setAttribute('aria-current', 'true');
      if (now) now.textContent = current.link.textContent;
      reached(current);
    },
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const { element } of sections) observer.observe(element);
}

/** A section has been read once its last lines have stayed on the screen for a moment; to scroll past is not to read. */
function rememberReading(sections: readonly Section[], known: LessonProgress): void {
  const staying = new Map<Element, number>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(staying.get(target));
      if (isIntersecting)
        staying.set(
          target,
          window.setTimeout(() => remember(target), A_MOMENT),
        );
    }
  });
  const remember = (target: Element) => {
    const section = sections.find(({ element }) => element.lastElementChild === target);
    observer.unobserve(target);
    if (section) known.markRead(section.id);
  };
  for (const { element } of sections) {
    if (element.lastElementChild) observer.observe(element.lastElementChild);
  }
}

function tick(lesson: HTMLElement, sections: readonly Section[], done: Set<string>, read: Set<string>): void {
  const isDone = ({ id, parts }: Section) => (parts.length > 0 ? parts.every((part) => done.has(part)) : read.has(id));
  for (const section of sections) {
    const item = section.link.parentElement;
    item?.classList.toggle('done', isDone(section));
    section.link.setAttribute(
      'aria-label',
      isDone(section)
        ? t('{title}, done', { title: section.link.textContent ?? '' })
        : (section.link.textContent ?? ''),
    );
  }
  const count = lesson.querySelector('.rail-count');
  if (count) count.textContent = t('{n} of {all} done', { n: sections.filter(isDone).length, all: sections.length });
}
