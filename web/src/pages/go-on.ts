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
  return { order: entry.dataset.stop ?? '', title: titleOf(link), href: url.href };
}

/** Without what it says of the language that it leads to. */
function titleOf(link: HTMLAnchorElement): string {
  const words = link.cloneNode(true) as HTMLElement;
  for (const remark of words.querySelectorAll('.foreign, .visually-hidden')) remark.remove();
  return words.textContent?.trim() ?? '';
}
