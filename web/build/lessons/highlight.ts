import type { Element, ElementContent } from 'hast';
import { createHighlighter, type ShikiTransformer, type ThemeRegistrationRaw } from 'shiki';

export type Language = 'js' | 'cpp' | 'python';
export type Highlight = (source: string, language: Language) => ElementContent;

/** What is coloured, and by which class; the rest is plain ink, because code that glitters is hard to read. */
const CLASSES: readonly { readonly name: string; readonly scopes: readonly string[] }[] = [
  { name: 'code-comment', scopes: ['comment', 'punctuation.definition.comment'] },
  { name: 'code-string', scopes: ['string', 'punctuation.definition.string', 'constant.character.escape'] },
  { name: 'code-number', scopes: ['constant.numeric', 'constant.language'] },
  {
    name: 'code-keyword',
    scopes: ['keyword.control', 'keyword.operator.new', 'keyword.operator.expression', 'storage', 'keyword.other'],
  },
  { name: 'code-function', scopes: ['entity.name.function', 'support.function', 'meta.function-call.generic'] },
];

/** Shiki knows colours only, so each class travels as a colour of its own and is turned back into a class. */
const colourOf = (index: number) => `#00000${index + 1}`;

const THEME: ThemeRegistrationRaw = {
  name: 'downhill',
  settings: [
    { settings: { foreground: '#ffffff', background: '#ffffff' } },
    ...CLASSES.map(({ scopes }, index) => ({ scope: [...scopes], settings: { foreground: colourOf(index) } })),
  ],
};

/** The policy allows no style attributes: a token keeps its class alone, and plain text no element at all. */
const CLASSES_ONLY: ShikiTransformer = {
  pre(element) {
    element.properties = { className: ['code'], tabIndex: 0 }; // so that the arrow keys can scroll a long line
  },
  line(element) {
    element.children = element.children.flatMap(plainUnlessNamed);
  },
  code(element) {
    element.children = element.children.flatMap((line) => (line.type === 'element' ? line.children : [line]));
  },
};

function plainUnlessNamed(child: ElementContent): ElementContent[] {
  if (child.type !== 'element') return [child];
  const named = CLASSES.find((_, index) => String(child.properties.style).includes(colourOf(index)));
  return named ? [{ ...child, properties: { className: [named.name] } }] : child.children;
}

export async function createHighlight(): Promise<Highlight> {
  const highlighter = await createHighlighter({ themes: [THEME], langs: ['js', 'cpp', 'python'] });
  return (source, language) => {
    const options = {
      lang: language,
      theme: 'downhill',
      transformers: [CLASSES_ONLY],
      tokenizeTimeLimit: 0, // a slow machine must not give another page
    };
    const [pre] = highlighter.codeToHast(source.replace(/\n$/, ''), options).children as [Element];
    const [code] = pre.children as [Element];
    code.properties = { className: [`language-${language}`] };
    return pre;
  };
}
