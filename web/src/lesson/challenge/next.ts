import { t } from '../../words/words.ts';
import { make } from '../shared/dom.ts';

/** Where to go from a challenge that is passed: the next one on the page, what the page names, or the next section. */
export function nextStep(challenge: HTMLElement): HTMLElement | null {
  const [words, href, title] = nextChallenge(challenge) ?? named() ?? nextSection(challenge) ?? [];
  if (!words || !href || !title) return null;
  return make('p', { className: 'challenge-next' }, `${words}: `, make('a', { href }, title));
}

type Step = readonly [words: string, href: string, title: string];

function nextChallenge(challenge: HTMLElement): Step | null {
  const all = [...document.querySelectorAll('downhill-challenge')];
  const next = all[all.indexOf(challenge) + 1];
  return next ? [t('Next challenge'), `#${next.id}`, next.querySelector('h3')?.textContent ?? ''] : null;
}

function named(): Step | null {
  const link = document.querySelector<HTMLAnchorElement>('a[data-next-challenge]');
  return link && [t('Next challenge'), link.href, link.dataset.nextChallenge ?? ''];
}

function nextSection(challenge: HTMLElement): Step | null {
  const heading = challenge.closest('section')?.nextElementSibling?.querySelector('h2');
  return heading ? [t('Go on to'), `#${heading.id}`, heading.textContent ?? ''] : null;
}
