import { language, locale, t } from '../words/words.ts';

/** How numbers are written wherever they are shown: thousands separated, few digits, a true minus sign. */

const DIGITS = 4;

/** Four significant digits, but never fewer than stand before the point: 0.1976, 12.5, 14,550, 1,234,567. */
export function formatNumber(value: number, digits = DIGITS): string {
  if (Number.isNaN(value)) return t('not a number');
  if (!Number.isFinite(value)) return value > 0 ? t('infinite') : t('minus infinite');
  if (value === 0) return '0';
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  if (magnitude >= 12 || magnitude < -6) return scientific(value, digits);
  return withMinus(withDigits(Math.max(digits, magnitude + 1)).format(value));
}

/** With a sign in front, as for an error or a gradient: +10, −10, 0. */
export function formatSigned(value: number, digits = DIGITS): string {
  return value > 0 ? `+${formatNumber(value, digits)}` : formatNumber(value, digits);
}

/** A share of a whole in whole per cent; a trace is not called nothing, and almost all not all. */
export function formatShare(share: number): string {
  const sign = language() === 'de' ? '\u00a0%' : '%';
  if (share > 0 && share < 0.005) return `<1${sign}`;
  if (share < 1 && share >= 0.995) return `>99${sign}`;
  return `${Math.round(share * 100)}${sign}`;
}

/** How many times as large: 83, 5.6, 0.5. */
export function formatRatio(ratio: number): string {
  return formatNumber(ratio, 2);
}

/** Names as a sentence lists them: "a", "a and b", "a, b and c". */
export function formatList(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  return others.length === 0 ? last : t('{names} and {last}', { names: others.reverse().join(', '), last });
}

// Making one takes a hundred times as long as using it, and live parts write dozens of numbers in every frame.
const formats = new Map<string, Intl.NumberFormat>();

function withDigits(maximumSignificantDigits: number): Intl.NumberFormat {
  const key = `${locale()} ${maximumSignificantDigits}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale(), { maximumSignificantDigits });
  formats.set(key, format);
  return format;
}

function scientific(value: number, digits: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  const power = `10${superscript(exponent.replace('+', ''))}`;
  return Number(mantissa) === 1 ? power : withMinus(`${withDigits(digits).format(Number(mantissa))} × ${power}`);
}

const withMinus = (text: string) => text.replace('-', '−');

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((sign, index) => [sign, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][index] ?? sign]),
);

const superscript = (digits: string) => [...digits].map((digit) => SUPERSCRIPTS[digit] ?? digit).join('');
