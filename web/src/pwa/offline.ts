import { scriptOf } from '../trusted/trusted.ts';
import { consent, mayFetch } from './consent.ts';
import { Place } from './place.ts';
import { ask, type News } from './talk.ts';
import { Update } from './update.ts';
import { WORDS, wordsOf } from './words.ts';

const AN_HOUR = 3_600_000; // ms

/** `served`: the worker that this page came from. Where workers are not to be had, this ends without a word. */
export async function keepOffline(served: ServiceWorker | null): Promise<void> {
  const { serviceWorker } = navigator;
  const { BASE_URL } = import.meta.env;
  const scope = new URL(BASE_URL, location.href).href;
  const known = (await serviceWorker.getRegistration(scope))?.scope === scope; // not that of a site above this one
  const place = new Place();
  if (!known) await mayFetch(place);
  if (!known && consent.given === 'yes') place.tell(WORDS.cleared);

  const registration = await serviceWorker.register(scriptOf(new URL(`${BASE_URL}sw.js`, location.href)), {
    updateViaCache: 'none',
  });
  const update = new Update(place, registration, served);
  serviceWorker.addEventListener('message', ({ data, source }) => hear(data as News, source));
  serviceWorker.addEventListener('controllerchange', () => update.follow());
  lookAgain(registration);
  if (registration.active) tellState(await ask(registration.active, 'state'));

  function hear(news: News, source: MessageEventSource | null): void {
    if (news.kind === 'taken over') update.arrived(source);
    else if (news.kind === 'failed') place.tell(wordsOf(news.failure, news.isUpdate));
    else if (news.kind === 'retired') place.tell('');
    else tellState(news.kind);
  }

  function tellState(state: unknown): void {
    if (state === 'kept') consent.set('yes');
    if (state === 'cleared') place.tell(WORDS.cleared);
    else if (!update.isWaiting) place.tell(WORDS.kept); // or there is something newer to say
  }
}

/** A page may stand open for days; a browser looks for a new version only when one is opened. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < AN_HOUR) return;
    last = Date.now();
    registration.update().catch(() => {}); // without a network there is nothing new
  });
}
