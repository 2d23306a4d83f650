import { build } from '../src/words/de/build.ts';
import { knowAlso, LANGUAGES, type Language, learn, speak } from '../src/words/words.ts';

/** Does `work` in a language. One at a time: what is awaited inside must not meet work in another. */
export async function inLanguage<T>(language: Language, work: () => Promise<T>): Promise<T> {
  await speak(language);
  await learn('choosing');
  await learn('lesson');
  await learn('playground');
  if (language === 'de') knowAlso(build);
  try {
    return await work();
  } finally {
    await speak('en');
  }
}

/** Where a page is in a language, by where it is in English. */
export function pathIn(language: Language, path: string): string {
  return language === 'en' ? path : `${language}/${path}`;
}

/** Where a page is in English, by where it is in its own language. */
export function originalOf(path: string): string {
  const language = LANGUAGES.find((one) => one !== 'en' && path.startsWith(`${one}/`));
  return language ? path.slice(language.length + 1) : path;
}
