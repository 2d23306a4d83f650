const FOOT = 64; // px, of what may be covered there

/** Scrolls to `element` only if it is out of sight; whoever sees it already is left where they are. */
export function bringIntoSight(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const height = window.visualViewport?.height ?? window.innerHeight; // without the keyboard of a phone
  if (top >= 0 && bottom <= height - FOOT) return;
  element.scrollIntoView({ block: 'center' });
}
