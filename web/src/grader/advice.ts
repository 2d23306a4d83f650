import type { Failure } from '../sandbox/types.ts';
import { t } from '../words/words.ts';

/**
 * What to do about code that cannot be run, where its text shows what was meant: JavaScript's own words for it ("expecting
 * ';'") tell a beginner nothing. Empty where the text shows nothing; begins with a space otherwise.
 */
export function adviceOn(failure: Failure, source: string): string {
  if (failure.kind === 'syntax') return told(adviceOnSyntax(failure, source));
  if (failure.kind === 'threw') return told(isFenced(source) ? fence() : adviceOnName(failure.message));
  if (failure.kind !== 'missing' || failure.defined.length > 0) return '';
  if (/\bexport\s+default\b/.test(source)) return told(t('What is exported has no name here: give it one.'));
  return told(/\bclass\s/.test(source) ? t('A class is not called as a function is: write a function.') : '');
}

const told = (advice: string) => advice && ` ${advice}`;

const fence = () => t('The lines that begin with ``` belong to the page that the code was copied from: take them out.');
const isFenced = (source: string) => /^\s*```/m.test(source);

function adviceOnSyntax({ line, column, message }: Failure & { kind: 'syntax' }, source: string): string {
  const text = source.split(/\r\n|[\n\r\u2028\u2029]/)[line - 1] ?? '';
  const rest = text.slice(column - 1);
  const [character = ''] = rest;
  if (isFenced(source)) return fence();
  if (/[“”„‘’«»]/.test(character))
    return t('{character} is a printed quotation mark. Type " or \' in its place.', { character });
  if (/[−–—]/.test(character)) return t('{character} is a printed dash. Type - in its place.', { character });
  if (/[\u200b-\u200d\u2060\u00ad]/.test(character))
    return t('A character that cannot be seen stands there. Delete it.');
  if (/^\s*(def|elif|from)\s/.test(text))
    return t('This looks like Python. In JavaScript a function begins with: function name(a, b).');
  if (/^\s*(public|static|private|double|float|int|void|template)\s/.test(text))
    return t('This looks like another language. In JavaScript a function begins with: function name(a, b).');
  if (/^\s*:\s*[\w<[{]/.test(rest) && /[(\w)]\s*$/.test(text.slice(0, column - 1)))
    return t('Is this a type, as TypeScript has them? Take the types out: this is JavaScript.');
  if (/^\s*\d+[.:]?\s+\w/.test(text)) return t('The numbers of the lines were copied with the code: take them out.');
  const capital = /^\s*(Return|Function|Const|Let|For|If|Else|While)\b/.exec(text)?.[1];
  if (capital) return t('Write {word} with a small letter.', { word: capital.toLowerCase() });
  if (/function name expected/.test(message)) return t('Write its name between the word function and the bracket.');
  if (/redefinition/.test(message)) return t('This name is declared above already. Is the code there twice?');
  if (/return not in a function/.test(message)) return t('A return stands inside the braces of a function.');
  if (/''/.test(message)) return t('The code ends too soon. Is a closing brace or bracket missing?');
  if (/^[})\]]/.test(rest))
    return t('There may be one {character} too many, or its partner is missing.', { character });
  return '';
}

/** Names that other places have, and this one has not. */
function adviceOnName(message: string): string {
  const [, name = ''] = /^'(\w+)' is not defined$/.exec(message) ?? [];
  if (/^(module|exports|require|process)$/.test(name)) return t('That is of Node, and not here. Take it out.');
  if (/^(window|document|alert|prompt|fetch|setTimeout|localStorage)$/.test(name))
    return t('That is of the page, and not here: the answer is computed from what the function is given.');
  return '';
}

/** QuickJS does not say what it was that could not be called. */
export function adviceOnThrown(message: string): string {
  if (message !== 'not a function') return '';
  return told(t('Something with ( ) behind it is no function: look at its spelling and its capital letters.'));
}
