import type { Page } from './site.ts';

/** Words that are in English sentences and in no German ones. */
const WORDS = 'the|of|and|is|are|you|your|with|from|this|that|what|which|when|where|how|to|for|by|not|it|its|each|more';

/**
 * English that a page in another language shows or reads out: texts and names of everything that can be seen, shadow
 * roots too. Code, and what is said to be English, is left out.
 */
export function englishIn(page: Page): Promise<string[]> {
  return page.evaluate((words) => {
    const english = new RegExp(`(^|[^\\p{L}./-])(${words})(?=$|[^\\p{L}/-])`, 'iu');
    const NAMES = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'];
    const BESIDE = 'pre, code, samp, kbd, math, script, style, .editor, [lang="en"], [hreflang="en"] > [lang="en"]';
    const found = new Set<string>();
    const look = (text: string | null, element: Element) => {
      const said = (text ?? '').replace(/\s+/g, ' ').trim();
      if (english.test(said)) found.add(`${element.localName}.${element.className}: ${said.slice(0, 120)}`);
    };
    const visit = (node: Node): void => {
      if (node instanceof Element) {
        if (node.matches(BESIDE)) return;
        for (const name of NAMES) look(node.getAttribute(name), node);
        if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) visit(child);
      } else if (node.nodeType === Node.TEXT_NODE && node.parentElement) look(node.textContent, node.parentElement);
      for (const child of node.childNodes) visit(child);
    };
    visit(document.body);
    return [...found];
  }, WORDS);
}
