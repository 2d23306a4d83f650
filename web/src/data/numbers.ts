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
  const place = `line ${line}, column ${column}`;
  if (cell === '') throw new DataError(`${place} is empty; it must be a number`, line, column);
  const number = numberIn(cell, separator);
  if (number === null) {
    const hint = /^[+-−]?[\d.]*,\d+$/.test(cell) ? ', with a decimal point' : '';
    throw new DataError(`${place} is ${quoted(cell)}; it must be a number${hint}`, line, column);
  }
  if (!Number.isFinite(Math.fround(number))) {
    throw new DataError(`${place} is ${quoted(cell)}; that is too large a number to train on`, line, column);
  }
  return number;
}
