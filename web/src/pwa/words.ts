import { locale, t } from '../words/words.ts';
import { BUDGET } from './budget.ts';
import type { Failure } from './talk.ts';

/** Everything that is said of use without a network, and of versions. */
export const WORDS = {
  get kept() {
    return t('Ready to be used without a network.');
  },
  get cleared() {
    return t(
      'This browser has cleared what Downhill had kept for use without a network. It is being fetched again, and what you do meanwhile is safe.',
    );
  },
  get declined() {
    return t('Not kept for use without a network.');
  },
  get consent() {
    return t('Keep Downhill on this device, for use without a network? That is up to {n} MB to fetch.', {
      n: BUDGET.sent / 1e6,
    });
  },
  get update() {
    return t('There is a new version of Downhill. What you have written stays.');
  },
  get waits() {
    return t('A new version waits. It comes once every page of Downhill is closed.');
  },
  get leaving() {
    return t('The new version is being put in place. Then this page reloads.');
  },
  get elsewhere() {
    return t('Another tab has brought the new version.');
  },
} as const;

/** Empty where there is nothing worth saying: of a browser that keeps nothing, its reader knows. */
export function wordsOf({ why }: Failure, isUpdate: boolean): string {
  if (why === 'other' && !isUpdate) return '';
  return (isUpdate ? ofUpdates() : ofSite())[why];
}

const ofUpdates = () => ({
  fetch: t(
    'There is a new version of Downhill, but a part of it did not arrive. You go on with the version that you have; the next page that you open tries again.',
  ),
  room: t(
    'There is a new version of Downhill, but no room for it on this device. You go on with the version that you have.',
  ),
  other: t(
    'There is a new version of Downhill, but this browser could not keep it. You go on with the version that you have.',
  ),
});

const ofSite = () => ({
  fetch: t(
    'Not ready for use without a network: a part of the site did not arrive. The next page that you open tries again.',
  ),
  room: t(
    'There is no room on this device to keep Downhill for use without a network. With one, everything works as before.',
  ),
  other: '',
});

export function wouldLose(what: readonly string[]): string {
  return t('Here, a reload would lose {list}.', { list: new Intl.ListFormat(locale()).format(what) });
}
