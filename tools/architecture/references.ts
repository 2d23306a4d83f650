import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One place where a file names another, or something from outside the project. */
export interface Reference {
  readonly target: string;
  readonly line: number;
}

/** What a file refers to, as it says it: `./codec.ts`, `chart.js`, `downhill/spec.hpp`. */
export function referencesOf(file: string, text: string): readonly Reference[] {
  return isCpp(file) ? includesOf(text) : importsOf(file, text);
}

export function isCpp(file: string): boolean {
  return /\.[ch]pp$/.test(file);
}

function includesOf(text: string): readonly Reference[] {
  return [...text.matchAll(/^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]/gm)].map(({ 1: target = '', index }) => ({
    target,
    line: lineAt(text, index),
  }));
}

type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

/** Imports in every form: static, dynamic, of types, and Vite's globs and URLs of workers. */
function importsOf(file: string, text: string): readonly Reference[] {
  const references: Reference[] = [];
  visit(parseSync(file, text).program, (node) => {
    for (const target of targetsOf(node)) references.push({ target, line: lineAt(text, node.start) });
  });
  return references;
}

function targetsOf(node: SyntaxNode): readonly string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literals(node.source);
    case 'CallExpression':
      return isImportMeta(node.callee, 'glob') ? literals(at(node.arguments, 0)).map(fixedPart) : [];
    case 'NewExpression':
      return isImportMeta(at(node.arguments, 1), 'url') ? literals(at(node.arguments, 0)).filter(isCode) : [];
    default:
      return [];
  }
}

/** The string, or the strings of the list, that a node spells out. */
function literals(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  if (node.type === 'ArrayExpression') return (node.elements as unknown[]).flatMap(literals);
  return node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
}

/** A worker, say; a folder to be listed is no import. */
function isCode(target: string): boolean {
  return /\.[jt]s$/.test(target);
}

/** Of a glob such as `../widgets/*.ts`: `../widgets/`. */
function fixedPart(glob: string): string {
  return glob.replace(/^!/, '').replace(/[^/]*[*{[?].*$/, '');
}

/** Whether a node says `import.meta.<property>`. */
function isImportMeta(node: unknown, property: string): boolean {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty' &&
    isNode(node.property) &&
    node.property.name === property
  );
}

function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isNode(value)) {
    see(value);
    for (const part of Object.values(value)) visit(part, see);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function at(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined;
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/**
 * The path in the project that a reference leads to, or null where it leads outside. Includes are looked for beside the
 * file and then where the build looks for them.
 */
export function resolve(file: string, target: string, isThere: (path: string) => boolean): string | null {
  const beside = posix.join(posix.dirname(file), target);
  if (isCpp(file)) return [beside, `cpp/include/${target}`, `cpp/src/${target}`].find(isThere) ?? null;
  return target.startsWith('.') ? beside.replace(/\?.*$/, '') : null;
}
