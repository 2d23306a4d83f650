import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Challenge } from '../../src/grader/index.ts';
import { LANGUAGES, type Language } from '../../src/words/words.ts';
import { didYouMean } from './nearest.ts';
import { readText } from './read-text.ts';
import { readYaml } from './yaml.ts';

export const schema = z.strictObject({
  mistakes: z.record(z.string(), z.string()),
  cases: z.record(z.string(), z.string()),
});

/** What a challenge says in another language: messages by the mistakes' ids, names of cases by the English ones. */
export type ChallengeWords = z.infer<typeof schema>;

/** In every language that the challenge in this folder is translated to; what is wrong in them is told with the lessons. */
export async function wordsOf(folder: string): Promise<Partial<Record<Language, ChallengeWords>>> {
  const found: Partial<Record<Language, ChallengeWords>> = {};
  for (const language of LANGUAGES) {
    const text = await readText(fileOf(folder, language));
    const words = text === null ? null : readYaml({ file: '', text }, schema, () => {});
    if (words) found[language] = words;
  }
  return found;
}

/** Of `lessons/01-one/challenges/mae-loss`: `lessons/01-one/de/challenges/mae-loss/words.yaml`. */
export function fileOf(folder: string, language: Language): string {
  return join(dirname(dirname(folder)), language, 'challenges', basename(folder), 'words.yaml');
}

/** Whether everything that the challenge says is there, and nothing else. */
export function checkWords(
  { check, mistakes }: Challenge,
  words: ChallengeWords,
  report: (what: string, mend: string) => void,
): void {
  const compare = (what: string, wanted: readonly string[], given: Readonly<Record<string, string>>) => {
    for (const name of wanted.filter((one) => !Object.hasOwn(given, one))) {
      report(`The ${what} \`${name}\` is not translated`, `Add it under \`${what}s:\`.`);
    }
    for (const name of Object.keys(given).filter((one) => !wanted.includes(one))) {
      report(`The challenge has no ${what} \`${name}\``, `${didYouMean(name, wanted)}Mend the name, or remove it.`);
    }
  };
  const cases = [...check.examples, ...check.edges].map(({ name }) => name);
  compare(
    'mistake',
    mistakes.map(({ id }) => id),
    words.mistakes,
  );
  compare('case', cases, words.cases);
}
