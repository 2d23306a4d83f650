import { FEWEST_HINTS, type ReportFault } from './proof.ts';

/** `# Title` and what follows it, of a prompt. */
export function readPrompt(text: string): { title: string; body: string; firstLine: number } {
  const [heading = '', title = ''] = /^# (.+)\n+/.exec(text) ?? [];
  return { title, body: text.slice(heading.length), firstLine: heading.split('\n').length };
}

/** Hints are the items of a numbered list. */
export function readHints(text: string): string[] {
  return text
    .split(/^\d+\.\s+/m)
    .slice(1)
    .map((hint) => hint.trim());
}

/** The idiomatic variant: the one block of JavaScript in what is said after a pass, and the line that it begins on. */
export function readVariant(text: string): { source: string; line: number } | null {
  const blocks = [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)];
  const [block] = blocks;
  if (!block || blocks.length > 1) return null;
  return { source: block[1] as string, line: text.slice(0, block.index).split('\n').length + 1 };
}

export function proveTexts(prompt: string, hints: string, after: string, report: ReportFault): void {
  const { title, body } = readPrompt(prompt);
  if (!title || !body.trim())
    report('prompt.md', 'It has no title or no text', 'Begin with `# Title`, then say what to write.');

  const all = readHints(hints);
  const empty = all.indexOf('');
  if (empty >= 0) report('hints.md', `Hint ${empty + 1} is empty`, 'Write it, or remove it.', lineOfHint(hints, empty));
  if (all.length - (empty < 0 ? 0 : 1) < FEWEST_HINTS) {
    report(
      'hints.md',
      `${all.length} hints are too few`,
      `Number at least ${FEWEST_HINTS}, from a nudge to almost the answer.`,
    );
  }

  if (!after.replace(/^```[\s\S]*?^```$/gm, '').trim())
    report('after.md', 'It says nothing', 'Say in a few sentences why the solution works.');
  if (!readVariant(after))
    report(
      'after.md',
      'It has not exactly one block of JavaScript',
      'Show one idiomatic variant between ```js and ```.',
    );
}

const lineOfHint = (text: string, index: number) =>
  text.split('\n').flatMap((line, i) => (/^\d+\.\s/.test(line) ? [i + 1] : []))[index] ?? 1;
