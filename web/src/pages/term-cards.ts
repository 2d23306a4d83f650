const SHOW_AFTER = 150; // ms, so that a pointer that only passes by raises nothing
const HIDE_AFTER = 250; // ms, in which the pointer may cross over to the card
const GAP = 6; // px between the word and its card
const EDGE = 8; // px to the edge of the window

/** A word that another lesson defines, and the card that says what it means. */
interface Word {
  readonly link: HTMLAnchorElement;
  readonly card: HTMLElement;
}

/**
 * Shows what a linked term means, while the pointer is on the link or on the card, or the link has the focus.
 * Escape takes the card away. The link leads to the term as it does without this.
 */
export function showTermCards(page: Document): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href*="#term-"]')) {
    const card = cardOf(link);
    if (card) link.setAttribute('aria-describedby', card.id);
  }
  let shown: Word | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    shown?.card.hidePopover();
    shown = null;
  };
  const show = (word: Word) => {
    hide();
    shown = word;
    word.card.showPopover();
    place(word);
  };
  const later = (act: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };

  page.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return; // a tap follows the link
    const word = wordAt(target);
    if (word && word.link !== shown?.link) later(() => show(word), SHOW_AFTER);
    else if (word || shown?.card.contains(target as Node)) clearTimeout(timer);
    else later(hide, HIDE_AFTER);
  });
  page.addEventListener('focusin', ({ target }) => {
    const word = wordAt(target);
    if (word?.link.matches(':focus-visible')) show(word);
  });
  page.addEventListener('focusout', ({ target }) => {
    if (target === shown?.link) hide();
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

function wordAt(target: EventTarget | null): Word | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#term-"]') : null;
  const card = link && cardOf(link);
  return card ? { link, card } : null;
}

function cardOf(link: HTMLAnchorElement): HTMLElement | null {
  return link.ownerDocument.getElementById(`about-${decodeURIComponent(link.hash.slice(1))}`);
}

/** Beneath the word, or above it where there is no room, and never over the edge. It scrolls with the text. */
function place({ link, card }: Word): void {
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect(); // its first line, if it is broken in two
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = link.getBoundingClientRect().bottom + GAP;
  const top = below + height > clientHeight && word.top > height + GAP ? word.top - height - GAP : below;
  const left = Math.max(EDGE, Math.min(word.left, clientWidth - width - EDGE));
  card.style.setProperty('--left', `${left + scrollX}px`);
  card.style.setProperty('--top', `${top + scrollY}px`);
}
