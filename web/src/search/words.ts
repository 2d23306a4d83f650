const WORD = /[^\n\r\p{Z}\p{P}]+/gu; // what MiniSearch takes for a word
/** What a question is put with; no text is sought for these. */
const SMALL = new Set(
  'a an and are be can do does for how i if in is it me my of on or should that the there this to what when which why with'.split(
    ' ',
  ),
);
const BEFORE = 40; // characters of an excerpt before the word that it is shown for
const LENGTH = 150;

/** A piece of text, and whether it is to be marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A word as it is compared: without case and accents. */
export function termOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a query that say what is sought, or all of them if none does. */
export function withoutSmallWords(query: string): string {
  const telling = [...query.matchAll(WORD)].map(([word]) => word).filter((word) => !SMALL.has(termOf(word)));
  return telling.length > 0 ? telling.join(' ') : query;
}

/** Cuts a text so that the words that were found stand by themselves. */
export function piecesOf(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!terms.has(termOf(word))) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false });
    pieces.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** A line or two around the first word that was found, cut between words; the beginning where none was. */
export function excerptOf(text: string, terms: ReadonlySet<string>): string {
  const at = [...text.matchAll(WORD)].find(({ 0: word }) => terms.has(termOf(word)))?.index ?? 0;
  const start = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  if (text.length - start <= LENGTH) return `${start > 0 ? '… ' : ''}${text.slice(start)}`;
  const end = text.lastIndexOf(' ', start + LENGTH);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end > start ? end : start + LENGTH)} …`;
}
