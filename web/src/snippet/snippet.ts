/** What somebody pastes into a post: from a widget's name and the attributes that differ from what holds anyway. */
export type Attributes = Readonly<Record<string, string>>;

/** Where the embeds are, and what they are. */
export interface Source {
  readonly base: string; // the whole address of embed/1/
  readonly script: string; // under it
  readonly integrity: string; // of the script; empty where it may change
}

export interface Fallback {
  readonly text: string;
  readonly href: string;
}

/** The script that all elements of a page share. */
export function scriptTag({ base, script, integrity }: Source): string {
  const checked = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escaped(base + script)}"${checked}></script>`;
}

/** The element, with what is read in its place until it is live, and where it never is. */
export function elementTag(name: string, attributes: Attributes, { text, href }: Fallback): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  const tag = `downhill-${name}`;
  return `<${tag}${written.join('')}><a href="${escaped(href)}">${escaped(text)}</a></${tag}>`;
}

/** The page of a widget with these attributes, for a frame. */
export function addressOfFrame(base: string, name: string, attributes: Attributes): string {
  const query = new URLSearchParams(attributes).toString();
  return `${base}${name}/${query && `?${query}`}`;
}

/** A frame for where elements are not allowed; it gets its height from the script, where that is on the page. */
export function frameTag({ base }: Source, name: string, attributes: Attributes, title: string): string {
  const src = addressOfFrame(base, name, attributes);
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="480" loading="lazy" style="border: 0"></iframe>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
