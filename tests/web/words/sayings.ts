import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A place in the code that says something to the reader. */
export interface Saying {
  readonly file: string;
  readonly line: number;
  readonly text: string | null; // null if it does not stand there as it is
  readonly counts: boolean; // whether it is said of one or of several
  readonly early: boolean; // whether it is said while the module is read
  readonly gaps: readonly string[] | null; // what it is given values for; null if that does not stand there
}

export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

export const ROOT = join(import.meta.dirname, '../../..');
export const SPEAKERS = ['t', 'tCount', 'tParts', 'tSpec'];
const LATER = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

/** Every one in the code of pages and of the build. */
export function sayings(): Saying[] {
  const files = ['web/src', 'web/build']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.ts') && !/^web\/src\/(words|generated)\//.test(file));
  return files.flatMap((file) => sayingsIn(file, readFileSync(join(ROOT, file), 'utf8')));
}

export function sayingsIn(file: string, source: string): Saying[] {
  const found: Saying[] = [];
  visit(parseSync(file, source).program, false, (node, later) => {
    const name = node.type === 'CallExpression' && isNode(node.callee) ? node.callee.name : null;
    if (!SPEAKERS.includes(String(name)) || name === 'tSpec') return;
    const given = node.arguments as SyntaxNode[];
    const counts = name === 'tCount';
    const at = { file, line: source.slice(0, node.start).split('\n').length, counts, early: !later };
    const gaps = gapsOf(given[counts ? 3 : 1], counts);
    for (const text of textsOf(given[counts ? 2 : 0])) found.push({ ...at, text, gaps });
  });
  return found;
}

/** The names in braces, once each and in the order of the alphabet. */
export function gapsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

/** A text, or the texts between which a condition chooses. */
function textsOf(node: SyntaxNode | undefined): (string | null)[] {
  if (node?.type === 'ConditionalExpression') {
    return [node.consequent, node.alternate].flatMap((one) => textsOf(one as SyntaxNode));
  }
  if (node?.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node?.type === 'TemplateLiteral' && (node.quasis as unknown[]).length === 1) {
    return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  }
  return [null];
}

function gapsOf(node: SyntaxNode | undefined, counts: boolean): string[] | null {
  const always = counts ? ['n'] : [];
  if (!node) return always;
  if (node.type !== 'ObjectExpression') return null;
  const names = (node.properties as SyntaxNode[]).map(({ key }) => (isNode(key) ? (key.name ?? key.value) : null));
  return names.includes(null) ? null : [...new Set([...always, ...names.map(String)])].sort();
}

/** Calls `look` with every node, and whether it is run later than its module: in a function, or as a field of an object. */
function visit(node: unknown, later: boolean, look: (node: SyntaxNode, later: boolean) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, later, look);
  } else if (isNode(node)) {
    look(node, later);
    const inside = later || LATER.includes(node.type) || (node.type === 'PropertyDefinition' && node.static !== true);
    for (const value of Object.values(node)) visit(value, inside, look);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}
