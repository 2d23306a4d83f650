import { prepareToLeave } from '../state/leave.ts';
import { progress } from '../state/progress.ts';
import { t } from '../words/words.ts';
import type { Choice, Place } from './place.ts';
import { ask } from './talk.ts';
import { WORDS, wouldLose } from './words.ts';

const DISMISSED = 'settings/dismissed-version';
const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * A new version waits until the reader asks for it in some tab. Then all tabs keep what they have and reload, each once.
 * A tab that would lose something says so instead, and goes on: the parts of its version are still kept.
 */
export class Update {
  readonly #place: Place;
  readonly #registration: ServiceWorkerRegistration;
  readonly #served: ServiceWorker | null;
  #controller = navigator.serviceWorker.controller;
  #isAccepted = false; // in this tab
  #isLeaving = false;

  /** `served`: the version that the page is of, if it came from the device. */
  constructor(place: Place, registration: ServiceWorkerRegistration, served: ServiceWorker | null) {
    this.#place = place;
    this.#registration = registration;
    this.#served = served;
    registration.addEventListener('updatefound', () => this.#watch(registration.installing));
    progress.subscribe(DISMISSED, () => void this.#offer()); // in any tab
    this.#watch(registration.installing);
    void this.#offer();
  }

  get isWaiting(): boolean {
    return this.#registration.active !== null && this.#registration.waiting !== null;
  }

  /** Told by the version that has taken over; a page that came from it is up to date. */
  arrived(source: MessageEventSource | null): void {
    if (source !== this.#served) void this.#leave();
  }

  /** Another worker answers for this page. To a page of a first visit the first one is no news. */
  follow(): void {
    const { controller } = navigator.serviceWorker;
    const isAnother = this.#controller !== null && controller !== null && controller !== this.#controller;
    this.#controller = controller;
    if (isAnother) void this.#leave();
  }

  #watch(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') void this.#offer();
    });
  }

  async #offer(): Promise<void> {
    const { waiting } = this.#registration;
    if (!waiting || !this.isWaiting || this.#isAccepted) return;
    const version = await ask(waiting, 'version');
    const accept = { word: t('Update now'), take: () => void this.#accept() };
    if (progress.get(DISMISSED, isText, '') === version) {
      this.#place.tell(WORDS.waits, accept);
      this.#place.close();
    } else this.#place.ask(WORDS.update, [accept, this.#later(version)]);
  }

  #later(version: unknown): Choice {
    return { word: t('Later'), take: () => void progress.set(DISMISSED, version) };
  }

  async #accept(): Promise<void> {
    const lost = await whatWouldBeLost();
    const go = () => this.#takeOver();
    const stay = { word: t('Not now'), take: () => void this.#offer() };
    if (lost.length === 0) go();
    else this.#place.ask(wouldLose(lost), [{ word: t('Reload anyway'), take: go }, stay]);
  }

  #takeOver(): void {
    this.#isAccepted = true;
    this.#place.ask(WORDS.leaving, []);
    this.#registration.waiting?.postMessage('take over');
  }

  async #leave(): Promise<void> {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    const lost = await whatWouldBeLost();
    const go = () => location.reload();
    const stay = { word: t('Not now'), take: () => this.#place.close() };
    if (lost.length === 0 || this.#isAccepted) go();
    else this.#place.ask(`${WORDS.elsewhere} ${wouldLose(lost)}`, [{ word: t('Reload anyway'), take: go }, stay]);
  }
}

/** After everything that can be kept has been kept. */
async function whatWouldBeLost(): Promise<string[]> {
  const lost = [...(await prepareToLeave())];
  const isWork = (key: string) => !key.startsWith('settings/');
  if (progress.unkept.some(isWork))
    lost.push(t('what you did since this page was opened, which this browser does not keep'));
  return lost;
}
