import { Stop } from '../process.mjs';

const LONGEST = 80;
const STRANGE = /[^\p{L}\p{M}\p{N} ,.:;!?'"’‘“”()/&+%–—-]/u;

/**
 * A name as people read it: without room at its ends, and without signs that mean something else elsewhere.
 * @param {string} text
 * @param {string} of what it is the name of
 */
export function nameOf(text, of) {
  const name = text.trim();
  if (!name) throw new Stop(`The ${of} is empty. Put a few words in quotes.`);
  const strange = STRANGE.exec(name)?.[0];
  if (strange !== undefined) {
    const shown = /\p{C}|\p{Z}/u.test(strange) ? `the sign U+${hex(strange)}, which cannot be seen` : `“${strange}”`;
    throw new Stop(`The ${of} has ${shown}. Use letters, digits, spaces and . , : ; ! ? ' " ( ) / & + % – only.`);
  }
  if (name.length > LONGEST) {
    throw new Stop(`The ${of} has ${name.length} characters. Make it ${LONGEST} at most: it stands in lists.`);
  }
  return name;
}

/**
 * The same as an address: small letters, digits and hyphens.
 * @param {string} name
 * @param {string} of
 */
export function slugOf(name, of) {
  const plain = name
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (/[a-z]/.test(slug)) return slug;
  throw new Stop(`The ${of} “${name}” has no letter from a to z, and its address is made of those. Add a word.`);
}

const hex = (/** @type {string} */ sign) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
