type Properties<T> = Partial<Omit<T, 'style' | 'children'>>;

/** An element with properties and children; text is text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A button that does `action`; light-DOM forms never submit, so it is always of type "button" unless told otherwise. */
export function button(text: string, action: () => void, className = ''): HTMLButtonElement {
  const element = make('button', { type: 'button', className }, text);
  element.addEventListener('click', action);
  return element;
}

export function find<T extends Element>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`The page has no ${selector} where a part of the lesson needs one.`);
  return element;
}

/** Has a screen reader say `text` once, through the live region that the page was delivered with. */
export function announce(host: ParentNode, text: string): void {
  const region = find<HTMLElement>(host, '[data-live]');
  region.textContent = ''; // the same words twice are two announcements
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
