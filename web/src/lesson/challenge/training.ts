import type { Report } from '../../grader/index.ts';
import { t } from '../../words/words.ts';
import { button, find, make } from '../shared/dom.ts';
import { loadChallenge } from './load.ts';

const TAG = 'downhill-train-with-your-loss';
const notLoaded = () => t('The training could not be loaded. Your code is kept; check your connection and try again.');

/**
 * "Train with your loss", to stand with a verdict: fetched when pressed, shown beneath the challenge. It stays hidden where
 * the challenge has nothing to train on, or the code could not be run. What was trained with other code goes.
 */
export function trainingOffer(
  host: HTMLElement,
  { challenge, passed, error }: Pick<Report, 'challenge' | 'passed' | 'error'>,
  source: string,
): HTMLElement {
  host.querySelector(TAG)?.remove();
  const note = make('span', { className: 'muted', role: 'status' });
  const start = button(passed ? t('Train with your loss') : t('See what it does in training'), () => {
    note.textContent = '';
    show(host, challenge, source).catch(() => {
      note.textContent = notLoaded();
    });
  });
  const offer = make('p', { className: 'challenge-train', hidden: true });
  if (!error) {
    void loadChallenge(challenge)
      .then(({ check }) => {
        if (!check.train) return;
        offer.append(start, ' ', note);
        offer.hidden = false;
      })
      .catch(() => {}); // there was a verdict, so it was here before
  }
  return offer;
}

async function show(host: HTMLElement, id: string, source: string): Promise<void> {
  const [{ check }] = await Promise.all([loadChallenge(id), import('../train-with-your-loss.ts')]);
  host.querySelector(TAG)?.remove();
  const training = Object.assign(document.createElement(TAG), { check, source, tabIndex: -1 });
  find(host, '[data-live]').before(training);
  training.focus({ preventScroll: true });
  training.scrollIntoView({ block: 'nearest' });
}
