/**
 * What the interface says, in the language of the page. English stands in the code, where it is said, and is the key to
 * the other languages; what a language lacks is said in English.
 */
export type Words = Readonly<Record<string, string | Forms>>;

/** What is said of one, of several ...: the categories of Intl.PluralRules that the language knows. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export type Values = Readonly<Record<string, string | number>>;

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each writes numbers, dates and lists. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** What every page may say, and what only those do that bring such parts. */
type Share = 'everywhere' | 'choosing' | 'lesson' | 'playground';

const others: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<Share, () => Promise<{ default: Words }>>>>> = {
  de: {
    everywhere: () => import('./de/everywhere.ts'),
    choosing: () => import('./de/in-choosing.ts'),
    lesson: () => import('./de/in-lessons.ts'),
    playground: () => import('./de/in-playground.ts'),
  },
};

let spoken: Language = 'en';
let words: Words = {};
let learning: Promise<void> = Promise.resolve();

/** From now on everything is said in the language of this tag, `de` or `de-AT`; in English if it is not spoken here. */
export function speak(tag: string): Promise<void> {
  learning = begin(LANGUAGES.find((one) => one === tag.toLowerCase().replace(/-.*/, '')) ?? 'en');
  return learning;
}

async function begin(language: Language): Promise<void> {
  words = language === 'en' ? {} : (await others[language].everywhere()).default;
  spoken = language;
}

/** Before one of these is said. On a page it waits until that knows its language. */
export async function learn(share: Share): Promise<void> {
  await learning;
  if (spoken !== 'en') knowAlso((await others[spoken][share]()).default);
}

/** Words beside those that are here, such as those of the build. */
export function knowAlso(more: Words): void {
  words = { ...words, ...more };
}

export function language(): Language {
  return spoken;
}

/** For Intl. */
export function locale(): string {
  return LOCALES[spoken];
}

/**
 * `t('{done} of {all} done', { done: 3, all: 5 })`: an English text, in the reader's language. The text must stand there
 * as it is, for a test looks for it; and the call in a function, for a module is read before the language is known. Where
 * two things have one word in English, what is meant stands behind it: `t('Close||of a guess')`.
 */
export function t(english: string, values: Values = {}): string {
  const said = wordsFor(english);
  return fill(typeof said === 'string' ? said : said.other, values);
}

/** `tCount(many, '{n} case', '{n} cases')`: of one, or of any other number, which stands at `{n}`. */
export function tCount(n: number, one: string, several: string, values: Values = {}): string {
  const said = wordsFor(several);
  const form =
    typeof said === 'string' ? (n === 1 ? one : said) : (said[new Intl.PluralRules(spoken).select(n)] ?? said.other);
  return fill(form, { n, ...values });
}

/** As `t`, with parts that are more than text, such as links and keys: text and parts in turn. */
export function tParts<T>(english: string, parts: Readonly<Record<string, T>>): (string | T)[] {
  return t(english)
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)))
    .filter((piece) => piece !== '');
}

/**
 * As `t`, of a text that stands in the catalogue and not in the code: the title of a loss, say. Where two things have one
 * word in English, the other languages may have one for the thing with this id: `Steps||steps`.
 */
export function tSpec(english: string, id?: string): string {
  const own = `${english}||${id}`;
  return t(Object.hasOwn(words, own) ? own : english);
}

function wordsFor(english: string): string | Forms {
  return (Object.hasOwn(words, english) ? words[english] : undefined) ?? english.replace(/\|\|.*$/, '');
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => print(values[name]) ?? gap);
}

/** A number with the decimal sign of the language, and nothing else done to it. */
export function inDigits(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  return spoken === 'de' ? text.replace('.', ',') : text;
}

/** A title in the middle of a sentence: English writes it small there, where German keeps its nouns. */
export function inSentence(title: string): string {
  return spoken === 'de' ? title : title.toLowerCase();
}

function print(value: string | number | undefined): string | undefined {
  return typeof value === 'number' ? inDigits(value) : value;
}
