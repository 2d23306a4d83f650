import { verdict } from '../lesson/shared/verdict.ts';
import { isDraft, lessonProgress, progress } from '../state/progress.ts';
import { t } from '../words/words.ts';
import './page.ts';

/** Marks what the reader has passed and what they have begun, and counts it. */
const entries = [...document.querySelectorAll<HTMLElement>('.challenge-entry')];
const count = document.querySelector('.challenges-count');

for (const entry of entries) {
  const state = document.createElement('span');
  state.className = 'challenge-state';
  entry.querySelector('h3')?.append(' ', state);
}
progress.subscribe('lessons/', show);
show();

function show(): void {
  let passed = 0;
  for (const entry of entries) {
    const { lesson = '', challenge = '' } = entry.dataset;
    const known = lessonProgress(lesson);
    const isPassed = known.isDone('challenges', challenge);
    const isBegun = known.get('drafts', challenge, isDraft, null) !== null;
    entry
      .querySelector('.challenge-state')
      ?.replaceChildren(isPassed ? verdict(true, t('Passed')) : isBegun ? t('Begun') : '');
    if (isPassed) passed++;
  }
  if (count) count.textContent = t('{n} of {all} challenges passed', { n: passed, all: entries.length });
}
