import { t } from '../words/words.ts';
import { counted, DataError, quoted } from './errors.ts';
import { mustBeNumber, numberIn } from './numbers.ts';
import type { Row, Separator } from './table.ts';

export type DataTask = 'regression' | 'binary' | 'multiclass';

export interface Targets {
  readonly targets: Float32Array; // the number, or the place of its class
  readonly task: DataTask;
  readonly classes: number; // 0 for regression
  readonly classNames: readonly string[];
}

export const MOST_CLASSES = 10;

/** The targets in a column (from 0): numbers or classes, as `task` says or as they look. */
export function readTargets(rows: readonly Row[], column: number, separator: Separator, task?: DataTask): Targets {
  const cells = rows.map(({ line, cells }) => ({ line, text: cells[column] ?? '' }));
  const empty = cells.find(({ text }) => text === '');
  if (empty) {
    const place = { line: empty.line, column: column + 1 };
    throw new DataError(t('line {line}, column {column} is empty; it is the target', place), place.line, place.column);
  }
  const numbers = cells.map(({ text }) => numberIn(text, separator));
  const meant = task ?? guess(numbers, cells.length);
  if (meant === 'regression') {
    const values = cells.map(({ line, text }) => mustBeNumber(text, separator, line, column + 1));
    return { targets: Float32Array.from(values), task: meant, classes: 0, classNames: [] };
  }
  const areNumbers = numbers.every((number) => number !== null);
  // 1 and 1.0 are one class.
  const labels = cells.map(({ text }, i) => (areNumbers ? String(numbers[i]) : text));
  const classNames = [...new Set(labels)].sort((a, b) => (areNumbers ? Number(a) - Number(b) : a < b ? -1 : 1));
  checkClasses(classNames, meant, task);
  const places = new Map(classNames.map((name, place) => [name, place]));
  const targets = Float32Array.from(labels, (label) => places.get(label) as number);
  return { targets, task: classNames.length === 2 ? 'binary' : 'multiclass', classes: classNames.length, classNames };
}

/** Words are classes. Numbers are too if they look like the numbers of classes, and come again and again. */
function guess(numbers: readonly (number | null)[], count: number): DataTask {
  const isWord = (number: number | null) => number === null;
  if (numbers.every(isWord)) return 'multiclass';
  if (numbers.some(isWord)) return 'regression';
  const different = [...new Set(numbers as readonly number[])].sort((a, b) => a - b);
  const [low = 0, next = 0] = different;
  if (different.length === 2 && next === 1 && (low === 0 || low === -1)) return 'binary';
  const areInARow = different.every((number, place) => number === low + place);
  const isList = areInARow && (low === 0 || low === 1) && different.length > 2 && different.length <= MOST_CLASSES;
  return isList && count >= 3 * different.length ? 'multiclass' : 'regression';
}

function checkClasses(names: readonly string[], meant: DataTask, asked: DataTask | undefined): void {
  const [only = '', ...others] = names;
  if (others.length === 0) {
    throw new DataError(
      t('every target is {text}; there must be at least two classes to tell apart', { text: quoted(only) }),
    );
  }
  if (meant === 'binary' && names.length > 2) {
    throw new DataError(
      t('the targets are of {n} classes; a yes-or-no question has two', { n: counted(names.length) }),
    );
  }
  if (names.length > MOST_CLASSES) {
    const many = { n: counted(names.length), most: MOST_CLASSES };
    throw new DataError(
      asked
        ? t('the targets are of {n} classes; there may be up to {most}.', many)
        : t(
            'the targets are of {n} classes; there may be up to {most}. If they are meant to be numbers, mend those that are none.',
            many,
          ),
    );
  }
}
