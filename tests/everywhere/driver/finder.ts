/**
 * What every script in a page has at hand. Parts of widgets live in shadow roots, so selectors look through those; a
 * part is named as assistive technology would name it, near enough.
 */
export interface Finder {
  all(css: string, text?: string): HTMLElement[];
  one(css: string, text?: string): HTMLElement;
}

export function finder(): Finder {
  const rootsIn = (root: ParentNode): ParentNode[] => {
    const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [root, ...shadows.flatMap(rootsIn)];
  };
  const named = (element: HTMLElement) =>
    [element.getAttribute('aria-label'), element.innerText, ...((element as HTMLInputElement).labels ?? [])]
      .map((name) => (typeof name === 'string' ? name : (name?.innerText ?? '')))
      .join(' ')
      .replace(/\s+/g, ' ');
  const shown = (element: Element) => element.getClientRects().length > 0;
  // `a >> b`: every b inside of an a, whatever roots lie between.
  const match = (roots: ParentNode[], steps: readonly string[]): HTMLElement[] => {
    const [step = '', ...rest] = steps;
    const found = roots.flatMap(rootsIn).flatMap((root) => [...root.querySelectorAll<HTMLElement>(step)]);
    if (rest.length === 0) return found;
    return found.flatMap((element) => match(element.shadowRoot ? [element, element.shadowRoot] : [element], rest));
  };
  const all = (css: string, text = '') =>
    match([document], css.split(' >> ')).filter((element) => shown(element) && named(element).includes(text));
  const one = (css: string, text = '') => {
    const [found] = all(css, text);
    if (found) return found;
    const texts = all(css).map((element) => named(element).slice(0, 300));
    throw new Error(`No ${css} says "${text}" on ${location.pathname}. There: ${JSON.stringify(texts.slice(0, 8))}`);
  };
  return { all, one };
}
