import { progress } from '../state/progress.ts';
import { t } from '../words/words.ts';
import type { Place } from './place.ts';
import { WORDS } from './words.ts';

const KEY = 'settings/offline';

type Answer = 'yes' | 'no';
const isAnswer = (value: unknown): value is Answer => value === 'yes' || value === 'no';

/** What is known on this device: `yes` where the site was kept or may be. */
export const consent = {
  get given(): Answer | null {
    return progress.get(KEY, isAnswer, null);
  },
  set(answer: Answer): void {
    if (this.given !== answer) progress.set(KEY, answer);
  },
};

/** Whoever saves data is asked first; resolves once it may be fetched, be it by a later change of mind. */
export function mayFetch(place: Place): Promise<void> {
  if (consent.given === 'yes' || (consent.given === null && !savesData())) return Promise.resolve();
  return new Promise((resolve) => {
    const yes = () => {
      consent.set('yes');
      place.tell('');
      place.close();
      resolve();
    };
    const no = () => {
      consent.set('no');
      place.tell(WORDS.declined, { word: t('Keep it'), take: yes });
      place.close();
    };
    if (consent.given === 'no') no();
    else
      place.ask(WORDS.consent, [
        { word: t('Keep it'), take: yes },
        { word: t('No'), take: no },
      ]);
  });
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
