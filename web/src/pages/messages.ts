import { MESSAGE } from '../state/progress.ts';

/** Shows what other parts want the reader to be told, in the one live region that every page has from the start. */
export function showMessages(): void {
  const region = document.querySelector('.notice');
  addEventListener(MESSAGE, (event) => {
    if (region) region.textContent = (event as CustomEvent<{ text: string }>).detail.text;
  });
}
