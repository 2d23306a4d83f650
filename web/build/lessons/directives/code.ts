import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Code } from 'mdast';
import { kernels, type LossSpec } from '../../../src/engine/index.ts';
import type { ConsoleLine } from '../../../src/sandbox/types.ts';
import { t } from '../../../src/words/words.ts';
import { checkAttributes } from '../attributes.ts';
import { checkClaims } from '../claims.ts';
import { LANGUAGES, reportLanguage } from '../code-blocks.ts';
import type { DirectiveContext, DirectiveRenderer } from '../directive.ts';
import { kernelSource } from '../kernel-source.ts';
import { didYouMean } from '../nearest.ts';
import { strangeNames } from '../python-names.ts';
import { sandbox } from '../sandbox.ts';

/**
 * `:::code{#mse-cell kernel="mse" data="houses"}` around fenced blocks, which become tabs: ` ```js run `, ` ```cpp kernel=mse `
 * (filled from the loss's C++ header), ` ```python title=PyTorch `. What its comments claim to be printed is checked.
 */
const code: DirectiveRenderer = async (context) => {
  const { attributes, children } = context.node;
  const id = attributes?.id;
  if (!id) {
    context.report('The code cell has no id', 'Give it one, under which edits are kept: `:::code{#mse-cell ...}`.');
    return [];
  }
  const blocks = (children as { type: string }[]).filter((child): child is Code => child.type === 'code');
  checkAttributes(context, ['id', 'kernel', 'data']);
  const run = blocks.find((block) => wordsOf(block).has('run'));
  const printed = run ? await runExample(run, context) : [];
  const spec = kernels.find((loss) => loss.id === attributes?.kernel);
  const panels = await Promise.all(blocks.map((block) => panelOf(block, context, block === run)));
  return [
    h('downhill-code-cell', { id, dataLesson: context.lesson.slug, ...kernelData(spec, context) }, [
      h('div', { className: ['code-panels'] }, panels),
      h('div', { className: ['code-output'], ariaLive: 'polite' }, shownOutput(printed)),
    ]),
  ];
};
export default code;

/** Without scripts the example cannot be run, so what the build saw it print is there to be read. */
function shownOutput(printed: readonly ConsoleLine[]): Element[] {
  if (printed.length === 0) return [];
  const lines = printed.map(({ text }) => text).join('\n');
  return [h('p', { className: ['code-output-title'] }, t('It prints')), h('pre', h('samp', lines))];
}

async function panelOf(block: Code, context: DirectiveContext, runs: boolean): Promise<Element> {
  const language = LANGUAGES[block.lang ?? ''];
  const report = (what: string, mend: string) => context.report(what, mend, { line: lineIn(context, block, 0) });
  if (block.lang && !language) reportLanguage(block.lang, report);
  checkWords(block, report);
  if (language === 'python') {
    for (const { line, what, mend } of strangeNames(block.value)) {
      context.report(what, mend, { line: lineIn(context, block, line) });
    }
  }
  const source = await sourceOf(block, context);
  const data = { className: ['code-panel'], dataTitle: titleOf(block), ...(runs && { dataRuns: '' }) };
  const shown = language
    ? await context.highlight(source, language)
    : h('pre', { className: ['code'] }, h('code', source));
  return h('div', data, [h('p', { className: ['code-title'] }, titleOf(block)), shown as Element]);
}

/** What may stand behind the language. */
const WORDS = ['run', 'kernel', 'title'];

function checkWords(block: Code, report: (what: string, mend: string) => void): void {
  for (const word of [...wordsOf(block).keys()].filter((one) => !WORDS.includes(one))) {
    const mend = `${didYouMean(word, WORDS)}Write ${WORDS.map((one) => `\`${one}\``).join(' or ')} there, or nothing.`;
    report(`A block of code knows no \`${word}\``, mend);
  }
}

function titleOf(block: Code): string {
  if (wordsOf(block).has('kernel')) return t('C++ kernel');
  return wordsOf(block).get('title') ?? { js: 'JavaScript', cpp: 'C++', python: 'Python' }[block.lang ?? ''] ?? 'Code';
}

async function sourceOf(block: Code, context: DirectiveContext): Promise<string> {
  const kernel = wordsOf(block).get('kernel');
  if (kernel === undefined) return block.value;
  const spec = kernels.find(({ id }) => id === kernel);
  const source = spec ? await kernelSource(spec) : null;
  if (source !== null) return source;
  const known = kernels.map(({ id }) => id);
  const at = { line: lineIn(context, block, 0) };
  const mend = `${didYouMean(kernel, known)}Name one of: ${known.join(', ')}.`;
  context.report(`There is no kernel \`${kernel}\` to show`, mend, at);
  return '';
}

async function runExample(block: Code, context: DirectiveContext): Promise<readonly ConsoleLine[]> {
  const result = await sandbox.run({ source: block.value, calls: [] });
  for (const { line, what, mend } of checkClaims(block.value, result)) {
    context.report(what, mend, { line: lineIn(context, block, line) });
  }
  return result.console;
}

/** What the live cell needs to ask the kernel about the same data. */
function kernelData(spec: LossSpec | undefined, { node, lesson, report }: DirectiveContext): Record<string, string> {
  const { kernel, data } = node.attributes ?? {};
  if (!kernel) return {};
  const inputs = lesson.meta.data[data ?? ''];
  if (spec && inputs) return { dataKernel: spec.id, dataInputs: JSON.stringify(inputs) };
  if (!spec) {
    const ids = kernels.map(({ id }) => id);
    report(`There is no kernel \`${kernel}\``, `${didYouMean(kernel, ids)}Name a loss of the catalogue.`);
  }
  if (!inputs) {
    const names = Object.keys(lesson.meta.data);
    const mend = `${didYouMean(data ?? '', names)}Name one of the head: ${names.join(', ') || 'there is none yet'}.`;
    report(data ? `There is no data set \`${data}\`` : 'The code cell does not say on which data', mend);
  }
  return {};
}

/** The line of lesson.md on which a line of a fenced block stands; its fence is line 0. */
function lineIn({ lesson }: DirectiveContext, block: Code, line: number): number {
  return lesson.firstLine - 1 + (block.position?.start.line ?? 1) + line;
}

/** ` ```python title=PyTorch run ` has the words title (PyTorch) and run. */
function wordsOf(block: Code): ReadonlyMap<string, string> {
  const words = (block.meta ?? '').split(/\s+/).filter(Boolean);
  return new Map(words.map((word) => [word.replace(/=.*/, ''), word.replace(/^[^=]*=?/, '')]));
}
