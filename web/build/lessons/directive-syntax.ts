import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

type Report = (line: number | undefined, what: string, mend: string) => void;

/** Directives that are not closed, and lines that were meant to be one. Whether all that are open end is answered. */
export function checkDirectiveSyntax(tree: Root, source: string, report: Report): boolean {
  const lines = source.split('\n');
  let closed = true;
  visit(tree, 'containerDirective', (node: ContainerDirective) => {
    if (endsWithFence(node, lines) && !holdsSection(node)) return;
    closed = false;
    const mend = `Close it with a line of as many colons. What stands around other directives has more colons than they.`;
    report(node.position?.start.line, `The directive \`${node.name}\` is opened, and never closed`, mend);
  });
  visit(tree, 'paragraph', ({ children, position }) => {
    const [first] = children;
    if (first?.type !== 'text') return;
    const at = first.value.split('\n').findIndex((line) => /^\s*:{2,}/.test(line));
    if (at < 0) return;
    const line = position && position.start.line + at;
    const text = first.value.split('\n')[at]?.trim() ?? '';
    if (/^:+$/.test(text)) {
      report(line, `\`${text}\` closes nothing here`, 'Remove it, or open a directive above with as many colons.');
    } else {
      const mend =
        'Write `::name{attribute="value"}`: no spaces before {, each value in quotes, all of it on one line.';
      report(line, `This looks like a directive, and is none: \`${text.slice(0, 40)}\``, mend);
    }
  });
  return closed;
}

/** A section begins inside: the fence that ends this directive was meant for a later one. */
function holdsSection({ children }: ContainerDirective): boolean {
  return children.some((child) => child.type === 'heading' && child.depth <= 2);
}

function endsWithFence({ position }: ContainerDirective, lines: readonly string[]): boolean {
  if (!position) return true;
  const fence = /:{3,}/.exec(lines[position.start.line - 1] ?? '')?.[0] ?? ':::';
  const end = lines[position.end.line - 1]?.replace(/^[\s>]*/, '').trim() ?? '';
  return position.end.line > position.start.line && /^:+$/.test(end) && end.length >= fence.length;
}
