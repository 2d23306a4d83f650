import { ankiFile } from '../lesson/review/anki.ts';
import type { Review } from '../lesson/review.ts';
import { find } from '../lesson/shared/dom.ts';
import { save } from '../playground/save.ts';
import './page.ts';

const FILE = 'downhill-anki.txt';

/** The questions as a file for Anki, as soon as there are any. */
const section = find<HTMLElement>(document, '.review-anki');
addEventListener('downhill-deck', ({ target }) => {
  const { items } = target as Review;
  section.hidden = items.length === 0;
});
find(section, 'button').addEventListener('click', () => {
  const { items } = find<Review>(document, 'downhill-review');
  save(new Blob([ankiFile(items)], { type: 'text/plain;charset=utf-8' }), FILE);
  find(section, '[role="status"]').textContent = `Written to ${FILE}. In Anki, choose File, then Import.`;
});
