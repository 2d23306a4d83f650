import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { isNode, ROOT, SPEAKERS, type SyntaxNode } from './sayings.ts';

/** A text for readers that only English readers get. */
export interface Unsaid {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const WORD = /\p{L}{2}/u;
const PHRASE = /\p{L}{2,},? \p{Ll}+|^\p{Lu}\p{Ll}+$/u;
const READ_OUT = /\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder)="([^"]*)"/g;

/** What is called with texts for authors of lessons and posts, who read English, or with names of elements and events. */
const NOT_FOR_READERS =
  /(?<!Data)Error$|^(querySelector|querySelectorAll|closest|matches|addEventListener|warn|info|error|debug|split|join|get|has)$/;
const KEYS = /^(Enter|Escape|Tab|Home|End|Backspace|Delete|Shift|Control)$/;
const ATTRIBUTES = ['class', 'className'];
const UNSEEN = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportAllDeclaration',
  'TSLiteralType',
  'TSEnumMember',
]);

/** What looks like a text and is none, by the file or folder in which it stands. */
const NO_TEXTS: Readonly<Record<string, RegExp>> = {
  'web/src/playground/files.ts': /^(training|validation|gradient|learning) /,
  'web/src/search/words.ts': /^a an and /,
  'web/src/lesson/calibration/picture.ts': /^calibration-mark is-few$/,
  'web/src/lesson/predict/picture.ts': /^predict-mark /,
  'web/src/lesson/editor/theme.ts': /var\(/,
  'web/src/lesson/review/anki.ts': /^#tags column|^\.quiz/,
  'web/src/lesson/quiz/question.ts': /^input, select/,
  'web/src/widgets/margin': /^(too close|wrong side)$/, // by which the code calls them
  'web/src/widgets/choose/steps.ts': /^step now$/,
  'web/src/widgets/divergence/bins.ts': /^columns? \w+$/,
  'web/src/widgets/landscape.ts': /^sheet dragging$/,
  'web/src/widgets/terrain/map.ts': /^contour index$/,
  'web/src/embed/claim.ts': /^; this one brings/, // for authors of posts
  'web/src/grader': /^not (a function|run)$|^function downhill/,
  'web/src/sandbox/browser.ts': /^learner code$|^the worker could not/,
  'web/src/pages/home.ts': /^tag stop-state$/,
  'web/src/playground/setting/features.ts': /^sin x[₁₂]?$/,
  'web/src/pwa': /^taken? over$|^Vary$|^The home page$|^You are not connected/,
  'web/src/snippet/snippet.ts': /^</,
};

/** The engine speaks to programmers; the guest of the sandbox speaks to its host. */
const ELSEWHERE = /^web\/src\/(engine|generated|sandbox\/guest|words)\//;

/** In all that readers meet. */
export function unsaid(): Unsaid[] {
  return readdirSync(join(ROOT, 'web/src'), { recursive: true })
    .map((file) => `web/src/${file}`)
    .filter((file) => file.endsWith('.ts') && !ELSEWHERE.test(file))
    .flatMap((file) => unsaidIn(file))
    .filter(
      ({ file, text }) => !Object.entries(NO_TEXTS).some(([place, none]) => file.startsWith(place) && none.test(text)),
    );
}

export function unsaidIn(file: string, source = readFileSync(join(ROOT, file), 'utf8')): Unsaid[] {
  const found: Unsaid[] = [];
  const note = (node: SyntaxNode, text: string) =>
    found.push({ file, line: source.slice(0, node.start).split('\n').length, text: text.trim().replace(/\s+/g, ' ') });
  search(parseSync(file, source).program, note);
  return found;
}

function search(node: unknown, note: (node: SyntaxNode, text: string) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) search(one, note);
    return;
  }
  if (!isNode(node) || UNSEEN.has(node.type) || isSaid(node)) return;
  if (node.type === 'Property' && ATTRIBUTES.includes(nameOf(node.key))) return;
  if (node.type === 'TaggedTemplateExpression') {
    const quasi = node.quasi as SyntaxNode;
    if (['html', 'svg'].includes(nameOf(node.tag))) {
      for (const text of shownBy(quasi)) if (WORD.test(text)) note(node, text);
    }
    search(quasi.expressions, note);
    return;
  }
  if (node.type === 'Literal' && typeof node.value === 'string' && PHRASE.test(node.value) && !KEYS.test(node.value))
    note(node, node.value);
  if (node.type === 'TemplateLiteral') {
    const whole = piecesOf(node).join('…');
    if (PHRASE.test(whole)) note(node, whole);
  }
  for (const value of Object.values(node)) search(value, note);
}

/** The texts between the tags of a template, and those of attributes that are read out. */
function shownBy(quasi: SyntaxNode): string[] {
  const whole = piecesOf(quasi)
    .join('\u0000')
    .replace(/<!--.*?-->/gs, '');
  const attributes = [...whole.matchAll(READ_OUT)].map(([, text = '']) => text);
  const between = whole.replace(/<[^>]*>/g, '\u0000').replace(/&\w+;/g, ' ');
  return [...attributes, ...between.split('\u0000')].filter((text) => text.trim());
}

function piecesOf(template: SyntaxNode): string[] {
  return (template.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

function isSaid(node: SyntaxNode): boolean {
  if (!['CallExpression', 'NewExpression'].includes(node.type)) return false;
  const name = nameOf(node.callee);
  return SPEAKERS.includes(name) || NOT_FOR_READERS.test(name);
}

/** Of an identifier, or of what stands behind the last dot. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Super') return 'Error';
  return node.type === 'MemberExpression' ? nameOf(node.property) : String(node.name ?? '');
}
