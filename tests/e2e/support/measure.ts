import type { Page } from './site.ts';

/** In the page, before all else: helpers that see into shadow roots, for the functions below. */
const HELPERS = `window.everything = (root = document) => [...root.querySelectorAll('*')].flatMap((element) =>
  element.shadowRoot ? [element, ...window.everything(element.shadowRoot)] : [element]);
window.nameOf = (element) => {
  const host = element.getRootNode().host;
  const own = element.localName + (element.id ? '#' + element.id : '') + [...element.classList].map((one) => '.' + one).join('');
  return (host ? host.localName + ' ' : '') + own + ' "' + (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30) + '"';
};`;

declare global {
  interface Window {
    everything(root?: Document | ShadowRoot): Element[];
    nameOf(element: Element): string;
  }
}

/** Things to press that are smaller than 24 pixels; links within a line of text are excepted. */
export async function smallTargets(page: Page): Promise<string[]> {
  await page.evaluate(HELPERS);
  return page.evaluate(() => {
    const PRESSED =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="tab"], [role="slider"], [role="radio"], [role="option"]';
    const isInline = (element: Element) =>
      element.localName === 'a' &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    const boxOf = (element: Element) => {
      const boxes = [element, ...((element as HTMLInputElement).labels ?? [])].map((one) =>
        one.getBoundingClientRect(),
      );
      const after = getComputedStyle(element, '::after');
      if (after.position === 'absolute' && after.inset === '0px') {
        const holder = element.parentElement?.closest('.entry, .task, li') ?? element;
        boxes.push(holder.getBoundingClientRect());
      }
      return {
        width: Math.max(...boxes.map(({ width }) => width)),
        height: Math.max(...boxes.map(({ height }) => height)),
      };
    };
    return window
      .everything()
      .filter((element) => element.matches(PRESSED) && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches(':disabled') && !isInline(element))
      .filter((element) => !element.classList.contains('skip'))
      .map((element) => ({ element, ...boxOf(element) }))
      .filter(({ width, height }) => width > 0 && (width < 23.9 || height < 23.9))
      .map(({ element, width, height }) => `${window.nameOf(element)}: ${width.toFixed(1)} x ${height.toFixed(1)}`);
  });
}

/** Text that is cut off where it does not fit, and how far the page is wider than the window. */
export async function cutOff(page: Page): Promise<string[]> {
  await page.evaluate(HELPERS);
  return page.evaluate(() => {
    const wider = document.documentElement.scrollWidth - innerWidth;
    const cut = window
      .everything()
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.textContent?.trim())
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) return false;
        const isFormula = element.classList.contains('katex'); // the line box of a formula is higher than its ink
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && !isFormula && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${window.nameOf(element)}`);
    return wider > 0 ? [`the page is ${wider} px wider than the window`, ...cut] : cut;
  });
}

/** What a reader may set by WCAG 1.4.12, in every shadow root too. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(HELPERS);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    for (const root of [document, ...window.everything().flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
      root.adoptedStyleSheets.push(sheet);
    }
  });
}
