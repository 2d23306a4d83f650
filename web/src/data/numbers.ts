import { t } from '../words/words.ts';
import { DataError, quoted } from './errors.ts';
import type { Separator } from './table.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a cell holds; null if it is none. A comma is a decimal point where semicolons part the cells. */
export function numberIn(cell: string, separator: Separator): number | null {
  const plain = cell.replace(/^−/, '-');
  const text = separator === ';' && !plain.includes('.') ? plain.replace(',', '.') : plain;
  return NUMBER.test(text) ? Number(text) : null;
}

/** The number in a cell that must hold one. Training is in single precision, so that is what it must fit into. */
export function mustBeNumber(cell: string, separator: Separator, line: number, column: number): number {
  if (cell === '') {
    throw new DataError(
      t('line {line}, column {column} is empty; it must be a number', { line, column }),
      line,
      column,
    );
  }
  const number = numberIn(cell, separator);
  if (number === null) {
    const found = { line, column, text: quoted(cell) };
    const words = /^[+-−]?[\d.]*,\d+$/.test(cell)
      ? t('line {line}, column {column} is {text}; it must be a number, with a decimal point', found)
      : t('line {line}, column {column} is {text}; it must be a number', found);
    throw new DataError(words, line, column);
  }
  if (!Number.isFinite(Math.fround(number))) {
    const found = { line, column, text: quoted(cell) };
    throw new DataError(
      t('line {line}, column {column} is {text}; that is too large a number to train on', found),
      line,
      column,
    );
  }
  return number;
}
