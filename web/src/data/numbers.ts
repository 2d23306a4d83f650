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
  const fault = (message: string) => new DataError(message, line, column);
  if (cell === '') throw fault(t('line {line}, column {column} is empty; it must be a number', { line, column }));
  const number = numberIn(cell, separator);
  const said = { line, column, cell: quoted(cell) };
  if (number === null) {
    const hasComma = /^[+-−]?[\d.]*,\d+$/.test(cell);
    throw fault(
      hasComma
        ? t('line {line}, column {column} is {cell}; it must be a number, with a decimal point', said)
        : t('line {line}, column {column} is {cell}; it must be a number', said),
    );
  }
  if (!Number.isFinite(Math.fround(number))) {
    throw fault(t('line {line}, column {column} is {cell}; that is too large a number to train on', said));
  }
  return number;
}
