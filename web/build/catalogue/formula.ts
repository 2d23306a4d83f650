import type { Root } from 'hast';
import { h } from 'hastscript';
import rehypeKatex from 'rehype-katex';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { finishFormulas, KATEX } from '../lessons/formulas.ts';
import type { Html } from '../pages/html.ts';
import { printed } from './printed.ts';

/** LaTeX as MathML, set as lessons set it. Throws where KaTeX cannot. */
export async function formula(latex: string): Promise<Html> {
  const file = new VFile();
  const source: Root = { type: 'root', children: [h('code', { className: ['math-display'] }, latex)] };
  const tree = await unified().use(rehypeKatex, KATEX).run(source, file);
  const [fault] = file.messages;
  if (fault) throw new Error(`The formula ${latex} cannot be set: ${fault.reason}`);
  finishFormulas(tree as Root);
  return printed(tree as Root);
}
