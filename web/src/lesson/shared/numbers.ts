import { inDigits, language, t } from '../../words/words.ts';

const GROUPED = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/; // 14,550 and 1,234.5
const DECIMAL_COMMA = /^-?\d+,\d+$/; // 0,1976
const PLAIN = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export const howToWriteNumbers = () => t('Write a number, such as 14,550 or 0.5.');

const GERMAN = /^[-\u2212]?([1-9]\d{0,2}(\.\d{3})+(,\d+)?|\d+,\d+)$/; // 14.550 and 1.234,5 and 14,550

/** A German number as English has it, without groups; others as they are. */
function englishOf(text: string): string {
  return GERMAN.test(text) ? text.replaceAll('.', '').replace(',', '.') : text;
}

/** Reads a number as people write it; null when it is none. */
export function readNumber(text: string): number | null {
  const written = language() === 'de' ? englishOf(text.replace(/[\s\u2009\u202f\u00a0]/g, '')) : text;
  const bare = written.replace(/[\s\u2009\u202f\u00a0]/g, '').replace('\u2212', '-');
  const plain = GROUPED.test(bare)
    ? bare.replaceAll(',', '')
    : DECIMAL_COMMA.test(bare)
      ? bare.replace(',', '.')
      : bare.replace(/^\+/, '');
  return PLAIN.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** As a number is kept, and read in every language: 14550 and 0.5. What is no number is kept as it stands. */
export function keptNumber(text: string): string {
  return String(readNumber(text) ?? text);
}

/** What was kept, as the reader would write it. */
export function writeNumber(kept: string): string {
  return PLAIN.test(kept) ? inDigits(Number(kept)) : kept;
}
