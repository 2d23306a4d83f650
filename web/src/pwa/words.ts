import { BUDGET } from './budget.ts';
import type { Failure } from './talk.ts';

/** Everything that is said of use without a network, and of versions. */
export const WORDS = {
  kept: 'Ready to be used without a network.',
  cleared:
    'This browser has cleared what Downhill had kept for use without a network. It is being fetched again, and what you do meanwhile is safe.',
  declined: 'Not kept for use without a network.',
  consent: `Keep Downhill on this device, for use without a network? That is up to ${BUDGET.sent / 1e6} MB to fetch.`,
  update: 'There is a new version of Downhill. What you have written stays.',
  waits: 'A new version waits. It comes once every page of Downhill is closed.',
  leaving: 'The new version is being put in place. Then this page reloads.',
  elsewhere: 'Another tab has brought the new version.',
} as const;

/** Empty where there is nothing worth saying: of a browser that keeps nothing, its reader knows. */
export function wordsOf({ why }: Failure, isUpdate: boolean): string {
  if (why === 'other' && !isUpdate) return '';
  return (isUpdate ? OF_UPDATES : OF_SITE)[why];
}

const STAYS = 'You go on with the version that you have';

const OF_UPDATES = {
  fetch: `There is a new version of Downhill, but a part of it did not arrive. ${STAYS}; the next page that you open tries again.`,
  room: `There is a new version of Downhill, but no room for it on this device. ${STAYS}.`,
  other: `There is a new version of Downhill, but this browser could not keep it. ${STAYS}.`,
} as const;

const OF_SITE = {
  fetch:
    'Not ready for use without a network: a part of the site did not arrive. The next page that you open tries again.',
  room: 'There is no room on this device to keep Downhill for use without a network. With one, everything works as before.',
  other: '',
} as const;

export function wouldLose(what: readonly string[]): string {
  return `Here, a reload would lose ${new Intl.ListFormat('en-GB').format(what)}.`;
}
