import type { List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { t } from '../../src/words/words.ts';

/** A word of the lesson, as its glossary entry. */
export interface Term {
  readonly id: string; // of its <dt>
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string; // as plain text
  readonly line: number;
}

type Report = (line: number | undefined, what: string, mend: string) => void;

/** Makes the list under `## Terms` a definition list, in place. */
export function defineTerms(tree: Root, report: Report): Term[] {
  const list = listUnder(tree, t('Terms'));
  if (!list) return [];
  const terms: Term[] = [];
  const entries = list.children.flatMap((item) => {
    const split = splitItem(item);
    if (!split) {
      const mend = `Write it as \`- **Term** (${t('also')} *alias*): what it means.\``;
      report(item.position?.start.line, 'This item of the terms is no definition', mend);
      return [];
    }
    const { name, also, definition } = split;
    const id = termId(textOfAll(name));
    const aliases = also.filter((node) => node.type === 'emphasis').map((node) => textOf(node));
    terms.push({
      id,
      name: textOfAll(name),
      aliases,
      definition: textOfAll(definition),
      line: item.position?.start.line ?? 1,
    });
    const heading = [element('dfn', name), ...(aliases.length > 0 ? [element('small', trimmed(also))] : [])];
    return [element('dt', heading, { id }), element('dd', [...definition, ...item.children.slice(1)])];
  });
  list.data = { hName: 'dl', hProperties: { className: ['terms'] } };
  list.children = entries as unknown as ListItem[];
  return terms;
}

function listUnder(tree: Root, title: string): List | null {
  const start = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === title);
  if (start < 0) return null;
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= 2);
  return rest.slice(0, end < 0 ? undefined : end).find((node) => node.type === 'list') ?? null;
}

interface SplitItem {
  readonly name: PhrasingContent[];
  readonly also: PhrasingContent[];
  readonly definition: PhrasingContent[];
}

/** `**Term** (also *alias*): definition` in its three parts. */
function splitItem(item: ListItem): SplitItem | null {
  const [first] = item.children;
  const [strong, ...rest] = first?.type === 'paragraph' ? (first as Paragraph).children : [];
  if (strong?.type !== 'strong') return null;
  const at = rest.findIndex((node) => node.type === 'text' && node.value.includes(':'));
  const colon = rest[at];
  if (colon?.type !== 'text') return null;
  const cut = colon.value.indexOf(':');
  const also = [...rest.slice(0, at), { ...colon, value: colon.value.slice(0, cut) }];
  const beside = textOfAll(also).trim();
  if (beside !== '' && !(beside.startsWith(`(${t('also')} `) && beside.endsWith(')'))) return null;
  return {
    name: strong.children,
    also,
    definition: [{ ...colon, value: colon.value.slice(cut + 1).trimStart() }, ...rest.slice(at + 1)],
  };
}

/** The words beside a term stand on their own, so they shed the brackets that set them off in the source. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => (node.type === 'text' ? { ...node, value: node.value.replace(/[()]/g, '') } : node));
}

function textOfAll(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => textOf(node)).join('');
}

function termId(name: string): string {
  return `term-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

function element(hName: string, children: unknown[], hProperties: Record<string, string> = {}): PhrasingContent {
  return { type: 'element', data: { hName, hProperties }, children } as unknown as PhrasingContent;
}
