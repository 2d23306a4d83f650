import { lessonProgress, progress } from '../state/progress.ts';
import { whereToGoOn } from './go-on.ts';
import './page.ts';
import { t } from '../words/words.ts';

/** Marks on the course what the reader has done, and points out on the map what the hand is on in the list. */
for (const stop of document.querySelectorAll<HTMLElement>('.stop')) {
  const station = document.querySelector(`[data-station="${stop.dataset.stop}"]`);
  if (!station) continue;
  const point = (on: boolean) => station.classList.toggle('pointed', on);
  stop.addEventListener('pointerenter', () => point(true));
  stop.addEventListener('pointerleave', () => point(false));
  stop.addEventListener('focusin', () => point(true));
  stop.addEventListener('focusout', () => point(false));
  if (stop.dataset.lesson) follow(stop, station, stop.dataset.lesson);
}

function follow(stop: HTMLElement, station: Element, slug: string): void {
  const parts = (stop.dataset.parts ?? '').split(' ').filter(Boolean);
  const note = document.createElement('span');
  note.className = 'tag stop-state';
  stop.querySelector('.tag')?.after(note);
  const show = () => {
    const done = new Set(lessonProgress(slug).done());
    const count = parts.filter((part) => done.has(part)).length;
    const complete = count > 0 && count === parts.length;
    note.textContent = complete
      ? t('Done')
      : count > 0
        ? t('{n} of {all} parts done', { n: count, all: parts.length })
        : '';
    for (const element of [stop, station]) {
      element.classList.toggle('done', complete);
      element.classList.toggle('begun', count > 0 && !complete);
    }
  };
  progress.subscribe(`lessons/${slug}/`, show);
  show();
}

/** Who has begun goes on where they left, by the one button. */
function offerToGoOn(): void {
  const begin = document.querySelector<HTMLAnchorElement>('.begin');
  const goOn = whereToGoOn(document);
  if (!begin || !goOn) return;
  begin.href = goOn.href;
  begin.textContent = t('Go on with lesson {n}: {title}', { n: goOn.order, title: goOn.title });
}
offerToGoOn();
