import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { didYouMean } from './nearest.ts';

/** What the page around a lesson calls its own parts. */
const PAGE_IDS = ['main', 'sections', 'site-menu'];

type Report = (what: string, mend: string, element: Element) => void;

/** What lies around a lesson, as it would write it: `../slug/`, `../../catalogue/mse/`. */
export interface Neighbours {
  readonly pages: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>; // announced, without a page
  readonly translated?: ReadonlySet<string>; // the lessons that are there in the language of a translation
}

/** The properties by which one element names another of the same page. */
const REFERRING = ['htmlFor', 'dataFor', 'dataWidget', 'ariaControls', 'ariaLabelledBy', 'ariaDescribedBy'];

const KINDS = 'a lesson (`../gradient-descent/`), a loss (`../../catalogue/mse/`), a place on this page (`#terms`)';

/**
 * Checks what a page says of itself: ids are unique, whatever names an id finds it, links within the site lead somewhere,
 * and nothing has a style attribute, which the policy would drop.
 */
export function checkReferences(tree: Root, neighbours: Neighbours, report: Report): void {
  const ids = new Set(PAGE_IDS);
  visit(tree, 'element', (element) => {
    const id = element.properties.id;
    if (id === undefined || id === null) return;
    if (ids.has(String(id))) {
      const mend = 'Rename one of the two. A heading has its own words as its id, with hyphens.';
      report(`The id \`${id}\` is given twice`, mend, element);
    }
    ids.add(String(id));
  });
  visit(tree, 'element', (element) => {
    for (const id of REFERRING.flatMap((name) => words(element.properties[name])).filter((name) => !ids.has(name))) {
      const known = widgetIds(tree);
      report(
        `There is no \`#${id}\` in this lesson`,
        `${didYouMean(id, known)}Use one of: ${known.join(', ')}.`,
        element,
      );
    }
    if (element.properties.style) report('A style attribute would be ignored', 'Use a class.', element);
    if (element.tagName === 'a') checkLink(element, ids, neighbours, report);
  });
}

function checkLink(element: Element, ids: ReadonlySet<string>, { pages, drafts }: Neighbours, report: Report): void {
  const href = String(element.properties.href ?? '');
  if (/^(https:\/\/[^/.]+\.[^/]|mailto:.)/.test(href)) return;
  if (href.startsWith('#')) {
    const id = decoded(href.slice(1));
    if (ids.has(id)) return;
    const mend = `${didYouMean(id, ids)}Link to the id of a heading, term or widget.`;
    report(`The link ${href} leads nowhere`, mend, element);
    return;
  }
  const page = href.replace(/[?#].*$/, '');
  if (pages.has(page)) return;
  if (drafts.has(page)) {
    const mend = 'Say it without a link, or finish that lesson and remove its `draft: true`.';
    report(`The link ${href} leads to a draft, which has no page yet`, mend, element);
    return;
  }
  const mend = `${didYouMean(page, pages)}Link to ${KINDS}, or to https:// and a whole address.`;
  report(`The link ${href || 'without an address'} leads nowhere`, mend, element);
}

/** What is broken by a lonely % is no id of ours, and stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function widgetIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName.startsWith('downhill-') && properties.id) ids.push(String(properties.id));
  });
  return ids;
}

function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
}
