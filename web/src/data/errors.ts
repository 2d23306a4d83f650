import { locale, t } from '../words/words.ts';

const LONGEST = 30;

/** What is wrong with somebody's data, in words for that somebody. Line and column count from 1. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, line?: number, column?: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** “abc”, cut short where it is long; what cannot be seen is shown as a space. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST).replace(/[\p{C}\s]+/gu, ' ')];
  return t('“{text}”', { text: characters.slice(0, LONGEST).join('') + (characters.length > LONGEST ? '…' : '') });
}

/** 10,000 */
export function counted(count: number): string {
  return count.toLocaleString(locale());
}
