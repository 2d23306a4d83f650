import type * as words from '../words/words.ts';

/**
 * What src/words is to pages, for those of others: every byte counts there, and figures speak English. The build puts it
 * in the place of src/words.
 */
export const language: typeof words.language = () => 'en';
export const locale: typeof words.locale = () => 'en-GB';

const fill = (english: string, values: words.Values = {}) =>
  english.replace(/\|\|.*/, '').replace(/\{(\w+)\}/g, (gap, name: string) => `${values[name] ?? gap}`);

export const t: typeof words.t = fill;

export const tCount: typeof words.tCount = (n, one, several, values) => fill(n === 1 ? one : several, { n, ...values });

export const tSpec: typeof words.tSpec = (english) => english;

export const tParts: typeof words.tParts = (english, parts) =>
  english
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)))
    .filter((piece) => piece !== '');

export const inDigits: typeof words.inDigits = (value, decimals) =>
  decimals === undefined ? String(value) : value.toFixed(decimals);

export const inSentence: typeof words.inSentence = (title) => title.toLowerCase();

export const learn: typeof words.learn = async () => {};
