import { loadChallenge } from '../../lesson/challenge/load.ts';
import { t } from '../../words/words.ts';
import type { Common } from './learner.ts';

/** What a whole answer looked like, where no mistake of the challenge explains it. */
const symptoms = (): Readonly<Record<string, string>> => ({
  undefined: t('Nothing is returned.'),
  string: t('Text is returned, where a number is wanted.'),
  nan: t('NaN is returned.'),
  infinite: t('Infinity is returned.'),
  promise: t('A promise is returned.'),
  function: t('A function is returned.'),
  kind: t('Another kind of value is returned than is asked for.'),
  keys: t('The keys of what is returned are not those that are asked for.'),
  length: t('What is returned has another length than is asked for.'),
  threw: t('The code stops with an error.'),
  changed: t('The arguments are changed, which the caller still needs.'),
  state: t('The answer depends on earlier calls.'),
  arity: t('The function is written with another number of parameters.'),
  constant: t('The same is returned for every input.'),
});

/** A mistake in words: as its learner was told, fetched with the challenge; its id where nothing is known of it. */
export async function tellMistake({ challenge, mistake }: Common): Promise<string> {
  const [, symptom = ''] = /^symptom-(.+)$/.exec(mistake) ?? [];
  const known = symptoms();
  if (Object.hasOwn(known, symptom)) return known[symptom] ?? mistake;
  const loaded = await loadChallenge(challenge.id).catch(() => null);
  const found = [...(loaded?.mistakes ?? []), ...(loaded?.pairs ?? [])].find(({ id }) => id === mistake);
  return found?.message ?? mistake;
}
