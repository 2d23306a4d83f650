import { type Draft, isDraft } from '../progress.ts';
import { isListUpTo, isTextUpTo } from './kind.ts';

const LONGEST = 5_000_000; // characters: what a device holds altogether
const MOST_ASIDE = 50;

const isCode = isTextUpTo(LONGEST);
const isAside = isListUpTo(MOST_ASIDE, isCode);

export function isDraftWithin(value: unknown): value is Draft {
  if (!isDraft(value)) return false;
  const { text, basedOn, from = '', rival = '', aside = [] } = value;
  return [text, basedOn, from, rival].every(isCode) && isAside(aside);
}

/**
 * Both are kept: the one of this device stays where it is, and the other becomes its rival, between which the editor lets
 * the reader choose. What finds no place there is set aside.
 */
export function mergeDrafts(mine: Draft, theirs: Draft): Draft {
  const others = [theirs.text, theirs.rival].filter((text) => text !== undefined && text !== mine.text);
  const [rival, ...more] = [mine.rival, ...others].filter((text) => text !== undefined);
  const shown = new Set([mine.text, rival]);
  const asides = [...(theirs.aside ?? []), ...(mine.aside ?? []), ...more].filter((text) => !shown.has(text));
  const aside = [...new Set(asides)].slice(-MOST_ASIDE);
  return { ...mine, ...(rival !== undefined && { rival }), ...((mine.aside || aside.length > 0) && { aside }) };
}
