import { t } from '../words/words.ts';
import { counted, DataError, quoted } from './errors.ts';
import { mustBeNumber, numberIn } from './numbers.ts';
import { type Row, readTable, type Table } from './table.ts';
import { type DataTask, readTargets, type Targets } from './targets.ts';

export interface ReadOptions {
  /** The column to predict, by its name or its number from 1; the last one unless said otherwise. */
  readonly target?: string | number;
  /** What the targets are; guessed unless said. */
  readonly task?: DataTask;
}

/** Somebody's own data, as the trainer takes them. */
export interface OwnData extends Targets {
  readonly features: Float32Array; // row by row
  readonly featureCount: number;
  readonly featureNames: readonly string[];
  readonly targetName: string;
}

export const MOST_ROWS = 10_000;
export const MOST_FEATURES = 20;

/** Reads CSV or pasted numbers, a sample a line. Throws a `DataError` that says what to mend, and nothing else. */
export function readSamples(text: string, options: ReadOptions = {}): OwnData {
  const table = readTable(text);
  const [first, ...others] = table.rows as [Row, ...Row[]];
  const hasHeader = isHeader(first, table);
  const rows = hasHeader ? others : table.rows;
  const names = first.cells.map((cell, i) => (hasHeader && cell !== '' ? cell : t('Column {n}', { n: i + 1 })));
  checkSize(rows, names);

  const target = columnOf(options.target, names);
  const columns = names.map((_, column) => column).filter((column) => column !== target);
  const numberAt = ({ line, cells }: Row, column: number) =>
    mustBeNumber(cells[column] ?? '', table.separator, line, column + 1);
  return {
    features: Float32Array.from(rows.flatMap((row) => columns.map((column) => numberAt(row, column)))),
    featureCount: columns.length,
    featureNames: columns.map((column) => names[column] as string),
    targetName: names[target] as string,
    ...readTargets(rows, target, table.separator, options.task),
  };
}

/** Samples hold at least one number; a line without any can only say what the columns are called. */
function isHeader({ cells }: Row, { separator }: Table): boolean {
  return cells.every((cell) => numberIn(cell, separator) === null);
}

function checkSize(rows: readonly Row[], names: readonly string[]): void {
  if (names.length < 2) {
    throw new DataError(t('There is only one column; there must be one to predict from and one to predict.'));
  }
  if (rows.length === 0) throw new DataError(t('There are names of columns, but no rows below them.'));
  if (rows.length > MOST_ROWS) {
    throw new DataError(
      t('There are {n} rows; up to {most} fit. Leave some out.', { n: counted(rows.length), most: counted(MOST_ROWS) }),
    );
  }
  if (names.length - 1 > MOST_FEATURES) {
    const many = counted(names.length - 1);
    throw new DataError(
      t('There are {n} columns to predict from; up to {most} fit. Leave some out.', { n: many, most: MOST_FEATURES }),
    );
  }
}

function columnOf(target: string | number | undefined, names: readonly string[]): number {
  if (target === undefined) return names.length - 1;
  if (typeof target === 'number') {
    if (Number.isInteger(target) && target >= 1 && target <= names.length) return target - 1;
    throw new DataError(t('there is no column {n}; they go from 1 to {most}', { n: target, most: names.length }));
  }
  const found = names.flatMap((name, column) => (name === target ? [column] : []));
  if (found.length === 1) return found[0] as number;
  if (found.length > 1)
    throw new DataError(t('{n} columns are called {name}; say its number', { n: found.length, name: quoted(target) }));
  throw new DataError(
    t('there is no column {name}; there are {names}', { name: quoted(target), names: names.map(quoted).join(', ') }),
  );
}
