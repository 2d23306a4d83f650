import { MESSAGE } from '../state/progress.ts';
import { learn, t } from '../words/words.ts';

const PREFIX = 'downhill-';
const NEAR = '600px'; // soon enough that a reader seldom sees one come alive

type Load = () => Promise<unknown>;

/** Every element that a page may hold, by its tag: the file's name is the element's. */
const loaders = new Map<string, Load>([
  ...loadersOf(import.meta.glob('../widgets/*.ts')),
  ...loadersOf(import.meta.glob('../lesson/*.ts'), () => learn('lesson')),
]);

function loadersOf(files: Readonly<Record<string, Load>>, before?: Load): (readonly [string, Load])[] {
  return Object.entries(files).map(([path, load]) => [
    PREFIX + path.replace(/^.*\/|\.ts$/g, ''),
    before ? () => before().then(load) : load,
  ]);
}

/**
 * Brings the live parts of the page to life, each when it comes near the window; until then its fallback is read.
 * The first Tab wakes all of them: it may jump over what cannot be focused yet, however far down the page that is.
 */
export function upgradeElements(): void {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => loaders.has(localName));
  const waiting = new IntersectionObserver(
    (entries) => {
      for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
        waiting.unobserve(target);
        void bringToLife(target.localName);
      }
    },
    { rootMargin: NEAR },
  );
  for (const element of elements) waiting.observe(element);
  const wakeAll = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    removeEventListener('keydown', wakeAll);
    for (const { localName } of elements) void bringToLife(localName);
  };
  addEventListener('keydown', wakeAll);
}

/** Fetches what an element is made of; from then on every one of its kind is live. */
export async function bringToLife(tag: string): Promise<void> {
  if (customElements.get(tag)) return;
  try {
    await loaders.get(tag)?.();
  } catch {
    const text = t('A live part of this page could not be loaded. Check the connection, then reload the page.');
    dispatchEvent(new CustomEvent(MESSAGE, { detail: { text } }));
  }
}
