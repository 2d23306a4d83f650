import type { Page } from './site.ts';

/** Where the focus is, what is wrong with how it shows, and what a reader does there. */
export interface Stop {
  readonly name: string;
  readonly fault: string;
  readonly deed: Deed | null;
  readonly isEnd: boolean;
}

export type Deed = 'tour' | 'number' | 'choose' | 'select' | 'draw' | 'write' | 'press';

export function whereFocusIs(page: Page): Promise<Stop> {
  return page.evaluate(look);
}

/** In the page. */
function look(): Stop {
  const LEAST = 3; // WCAG 2.2, 1.4.11 and 2.4.13
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) {
    return { name: '', fault: '', deed: null, isEnd: true };
  }
  const element = focused;
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return {
    name: `${element.localName} ${label.trim().slice(0, 40)}`,
    fault: faultOfRing() || faultOfPlace(),
    deed: deedThere(),
    isEnd: false,
  };

  function faultOfRing(): string {
    const next = element.nextElementSibling ?? element;
    const around = [element, ...element.children, element.parentElement ?? element, next];
    const ringed = around.find((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    // A handle on a track has its ring around its thumb, which no script can measure.
    if (!ringed) return element.matches('svg *, .track input') ? '' : 'has no ring';
    const contrast = contrastOf(getComputedStyle(ringed).outlineColor, paperUnder(ringed));
    return contrast < LEAST ? `has a ring of contrast ${contrast.toFixed(2)}` : '';
  }

  function faultOfPlace(): string {
    const { top, left, width, height } = element.getBoundingClientRect();
    if (top + height < 0 || top > innerHeight) return 'is out of sight';
    const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
    const hit = document.elementFromPoint(left + width / 2, y);
    const over = hit?.closest('.rail-bar, .tour-panel, .site-menu, [popover]:popover-open');
    return over && !over.contains(element) ? `is covered by ${over.className}` : '';
  }

  function deedThere(): Deed | null {
    const text = element.textContent?.trim() ?? '';
    const isButton = element.localName === 'button';
    if (isButton && text === 'Start tour') return 'tour';
    if (isButton && /^(Run|Submit|Check answer|Lock in my guess)$/.test(text)) return 'press';
    if (!element.closest('downhill-quiz form, downhill-predict, downhill-code-cell, downhill-challenge')) return null;
    if (element.matches('.cm-content')) return 'write';
    if (element.matches('[role="slider"]')) return 'draw';
    if (element.matches('select')) return 'select';
    if (element.matches('input[type="radio"], input[type="checkbox"]')) return 'choose';
    return element.matches('input') ? 'number' : null;
  }

  /** What lies behind the ring, which is drawn outside of its element. */
  function paperUnder(one: Element): string {
    const parentOf = (inner: Element) => inner.parentElement ?? (inner.getRootNode() as ShadowRoot).host ?? null;
    for (let outer: Element | null = parentOf(one); outer; outer = parentOf(outer)) {
      const { backgroundColor } = getComputedStyle(outer);
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  function contrastOf(one: string, other: string): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
      .map((channel) => Number(channel) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
