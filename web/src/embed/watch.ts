const NEAR = '400px'; // soon enough that a reader seldom sees one come alive

/** Calls for an element's kind when one comes near the window, whenever it was put on the page. */
export function watch(tags: readonly string[], load: (tag: string) => unknown): void {
  const selector = tags.join();
  const waiting = new IntersectionObserver(
    (entries) => {
      for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
        waiting.unobserve(target);
        void load(target.localName);
      }
    },
    { rootMargin: NEAR },
  );
  const find = (place: ParentNode) => {
    for (const element of place.querySelectorAll(selector)) waiting.observe(element);
  };
  find(document);
  const added = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) waiting.observe(node);
      find(node);
    }
  });
  added.observe(document, { childList: true, subtree: true });
  // A first Tab may jump over what cannot be focused yet, however far down the page that is.
  const wakeAll = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') return;
    removeEventListener('keydown', wakeAll);
    for (const { localName } of document.querySelectorAll(selector)) void load(localName);
  };
  addEventListener('keydown', wakeAll);
}
