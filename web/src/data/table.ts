import { t, tCount } from '../words/words.ts';
import { counted, DataError } from './errors.ts';

/** One row as it was written: its cells, trimmed, and the line that it begins in, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Separator = ',' | ';' | '\t' | ' ';

export interface Table {
  readonly rows: readonly Row[];
  readonly separator: Separator;
}

export const MOST_CHARACTERS = 1_000_000;

/**
 * Takes CSV or pasted text apart: commas, semicolons, tabs or spaces between cells, quotation marks round those that
 * hold any of these or line breaks, any kind of line ends. Blank lines count as lines and as nothing else.
 */
export function readTable(text: string): Table {
  if (typeof text !== 'string') throw new DataError(t('The data must be text.'));
  if (text.length > MOST_CHARACTERS) {
    throw new DataError(
      t('That is a lot of text: at most {n} characters fit. Leave some rows out.', { n: counted(MOST_CHARACTERS) }),
    );
  }
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(plain);
  const rows = [...rowsOf(plain, separator)];
  if (rows.length === 0) throw new DataError(t('There are no data yet. Paste some rows of numbers, a sample a line.'));
  const [first] = rows as [Row, ...Row[]];
  for (const { line, cells } of rows) {
    if (cells.length === first.cells.length) continue;
    const has = { line, values: values(cells), first: first.line, others: values(first.cells) };
    throw new DataError(t('line {line} has {values}, but line {first} has {others}', has), line);
  }
  return { rows, separator };
}

const values = ({ length }: readonly string[]) => tCount(length, '{n} value', '{n} values', { n: counted(length) });

/**
 * Of the first line that is not blank, whatever is quoted left aside: a name may hold separators and line breaks. A
 * comma may be within a number where there are semicolons.
 */
function separatorOf(text: string): Separator {
  const unquoted = text.replace(/(?<=^|[\n\t;, ])"(?:[^"]|"")*"/g, 'quoted');
  const line = unquoted.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return (['\t', ';', ','] as const).find((candidate) => line.includes(candidate)) ?? ' ';
}

function* rowsOf(text: string, separator: Separator): Generator<Row> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const row = readRow(text, at, separator, line);
    if (row.cells.some((cell) => cell !== '')) yield { line, cells: row.cells };
    line += row.lines;
    at = row.end;
  }
}

/** From `at` to behind the end of the line, which is another line if line breaks are quoted. */
function readRow(text: string, at: number, separator: Separator, line: number) {
  const cells: string[] = [];
  let lines = 1;
  for (let from = at; ; ) {
    const column = cells.length + 1;
    const start = skipBlanks(text, from, separator);
    const isQuoted = text[start] === '"';
    const cell = isQuoted ? readQuoted(text, start, line, column) : readPlain(text, start, separator);
    lines += isQuoted ? cell.content.split('\n').length - 1 : 0;
    cells.push(cell.content.trim());
    const end = skipBlanks(text, cell.end, separator);
    const next = text[end];
    if (next === undefined || next === '\n') return { cells, lines, end: end + 1 };
    if (next === separator) from = end + 1;
    else if (separator === ' ') from = end;
    else
      throw new DataError(
        t('line {line}, column {column} goes on after its closing quotation mark', { line, column }),
        line,
        column,
      );
  }
}

function skipBlanks(text: string, from: number, separator: Separator): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u00A0' || (text[at] === '\t' && separator !== '\t')) at += 1;
  return at;
}

function readPlain(text: string, from: number, separator: Separator) {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== separator) end += 1;
  return { content: text.slice(from, end), end };
}

/** Two quotation marks within stand for one. */
function readQuoted(text: string, from: number, line: number, column: number) {
  let end = text.indexOf('"', from + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) {
    throw new DataError(
      t('line {line}, column {column} opens a quotation mark that is never closed', { line, column }),
      line,
      column,
    );
  }
  return { content: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}
