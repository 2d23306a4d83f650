import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

type Report = (what: string, mend: string, element: Element) => void;

/** The properties by which one element names another of the same page. */
const REFERRING = ['htmlFor', 'dataFor', 'dataWidget', 'ariaControls', 'ariaLabelledBy', 'ariaDescribedBy'];

/**
 * Checks what a page says of itself: ids are unique, whatever names an id finds it, links within the site lead to one of
 * `pages` (as the lesson would write it: `../slug/`), and nothing has a style attribute, which the policy would drop.
 */
export function checkReferences(tree: Root, pages: ReadonlySet<string>, report: Report): void {
  const ids = new Set<string>();
  visit(tree, 'element', (element) => {
    const id = element.properties.id;
    if (id === undefined || id === null) return;
    if (ids.has(String(id))) report(`The id \`${id}\` is given twice`, 'Rename one of the two.', element);
    ids.add(String(id));
  });
  visit(tree, 'element', (element) => {
    for (const id of REFERRING.flatMap((name) => words(element.properties[name])).filter((name) => !ids.has(name))) {
      report(`There is no \`#${id}\` in this lesson`, `Use one of: ${widgetIds(tree).join(', ')}.`, element);
    }
    if (element.properties.style) report('A style attribute would be ignored', 'Use a class.', element);
    if (element.tagName === 'a') checkLink(element, ids, pages, report);
  });
}

function checkLink(element: Element, ids: ReadonlySet<string>, pages: ReadonlySet<string>, report: Report): void {
  const href = String(element.properties.href ?? '');
  if (/^(https:|mailto:)/.test(href)) return;
  if (href.startsWith('#')) {
    const known = ids.has(decodeURIComponent(href.slice(1)));
    if (!known) report(`The link ${href} leads nowhere`, 'Link to the id of a heading, term or widget.', element);
    return;
  }
  if (!pages.has(href.replace(/[?#].*$/, ''))) {
    const mend = `Link to one of ${[...pages].join(', ')}; or to https://.`;
    report(`The link ${href} leads nowhere`, mend, element);
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
