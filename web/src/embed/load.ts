import { files, folder, wasm, widgets } from 'virtual:embed';

const PREFIX = 'downhill-';

export const tags: readonly string[] = Object.keys(widgets).map((name) => PREFIX + name);

const addressOf = (name: string) => new URL(folder + name, import.meta.url).href;

/**
 * Fetches what an element needs, all at once, and brings it to life. Every script is checked against its hash: what the
 * page's author let in by the facade's `integrity` is all that runs. Without it, what stands between the tags stays.
 */
export async function load(tag: string): Promise<void> {
  if (customElements.get(tag)) return;
  const needed = (widgets[tag.slice(PREFIX.length)] ?? []).map((place) => files[place] ?? ['', '']);
  const [[entry] = ['']] = needed;
  hint({ rel: 'preload', as: 'fetch', href: addressOf(wasm) });
  for (const [name, integrity] of needed) hint({ rel: 'modulepreload', href: addressOf(name), integrity });
  try {
    await untilLeft(tag);
    await import(/* @vite-ignore */ addressOf(entry));
  } catch (error) {
    console.error(`Downhill could not load <${tag}>, so what its author wrote stays in its place.`, error);
  }
}

const hinted = new Set<string>();

function hint(about: Partial<HTMLLinkElement>): void {
  if (hinted.has(about.href ?? '')) return;
  hinted.add(about.href ?? '');
  const link = Object.assign(document.createElement('link'), { crossOrigin: 'anonymous', ...about });
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}

/** Whoever stands on a link inside an element is not thrown off it: it comes to life when they have gone on. */
async function untilLeft(tag: string): Promise<void> {
  while (document.querySelector(`${tag}:focus-within`)) {
    await new Promise((resolve) => addEventListener('focusout', resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve));
  }
}
