import type { Element, ElementContent } from 'hast';
import { createCssVariablesTheme, createHighlighter, type ShikiTransformer } from 'shiki';

export type Language = 'js' | 'cpp' | 'python';
export type Highlight = (source: string, language: Language) => ElementContent;

const THEME = createCssVariablesTheme({ name: 'downhill', variablePrefix: '--', fontStyle: false });

/** What Shiki calls a token, and the class our sheets give it; everything else is plain ink. */
const CLASSES: Readonly<Record<string, string>> = {
  keyword: 'code-keyword',
  string: 'code-string',
  'string-expression': 'code-string',
  constant: 'code-number',
  function: 'code-function',
  comment: 'code-comment',
};

/** The policy allows no style attributes: a token keeps its class alone, and plain text no element at all. */
const CLASSES_ONLY: ShikiTransformer = {
  pre(element) {
    element.properties = { className: ['code'] };
  },
  line(element) {
    element.properties = {};
    element.children = element.children.flatMap(plainUnlessNamed);
  },
};

function plainUnlessNamed(child: ElementContent): ElementContent[] {
  if (child.type !== 'element') return [child];
  const [, token = ''] = /--token-([\w-]+)/.exec(String(child.properties.style)) ?? [];
  const name = CLASSES[token];
  if (!name) return child.children;
  return [{ ...child, properties: { className: [name] } }];
}

export async function createHighlight(): Promise<Highlight> {
  const highlighter = await createHighlighter({ themes: [THEME], langs: ['js', 'cpp', 'python'] });
  return (source, language) => {
    const options = { lang: language, theme: THEME.name ?? '', transformers: [CLASSES_ONLY] };
    const [pre] = highlighter.codeToHast(source.replace(/\n$/, ''), options).children as Element[];
    const code = pre?.children[0] as Element;
    code.properties = { className: [`language-${language}`] };
    return pre as Element;
  };
}
