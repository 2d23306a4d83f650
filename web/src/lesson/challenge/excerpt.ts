import type { Place } from '../editor/editor.ts';
import { make } from '../shared/dom.ts';

const AROUND = 1; // lines before and after
const WIDEST = 200; // characters of a line that are shown; minified code has thousands

/** The line on which something is wrong, among its neighbours, with a sign under the column. */
export function excerpt(source: string, { line, column }: Place): HTMLElement | null {
  const lines = source.split('\n');
  if (lines[line - 1] === undefined) return null;
  const from = Math.max(1, line - AROUND);
  const shown = lines.slice(from - 1, line + AROUND);
  const width = String(from + shown.length - 1).length;
  const rows = shown.flatMap((text, i) => {
    const number = from + i;
    const row = `${number === line ? '×' : ' '} ${String(number).padStart(width)} │ ${text.slice(0, WIDEST)}\n`;
    const isHere = number === line && column !== undefined && column <= WIDEST;
    const indent = `${' '.repeat(width + 2)} │ ${text.slice(0, (column ?? 1) - 1).replace(/[^\t]/g, ' ')}`;
    const element = number === line ? make('mark', {}, row) : row;
    return isHere ? [element, indent, make('span', { className: 'bad', ariaHidden: 'true' }, '^'), '\n'] : [element];
  });
  return make('pre', { className: 'code challenge-excerpt', tabIndex: 0 }, make('code', {}, ...rows));
}
