import { lastPlace } from '../state/place.ts';

export interface GoOn {
  readonly order: string; // of the lesson
  readonly title: string;
  readonly href: string; // of the section
}

/** Where the reader left, among the lessons that a page lists; null where they have not begun. */
export function whereToGoOn(page: ParentNode): GoOn | null {
  const place = lastPlace();
  const entries = [...page.querySelectorAll<HTMLElement>('[data-stop][data-lesson]')];
  const entry = entries.find(({ dataset }) => dataset.lesson === place?.lesson);
  const link = entry?.querySelector('a');
  if (!place || !entry || !link) return null;
  const url = new URL(link.href);
  url.hash = place.section;
  return { order: entry.dataset.stop ?? '', title: link.textContent ?? '', href: url.href };
}
