import { loadChallenge } from '../../lesson/challenge/load.ts';
import type { Common } from './learner.ts';

/** What a whole answer looked like, where no mistake of the challenge explains it. */
const SYMPTOMS: Readonly<Record<string, string>> = {
  undefined: 'Nothing is returned.',
  string: 'Text is returned, where a number is wanted.',
  nan: 'NaN is returned.',
  infinite: 'Infinity is returned.',
  promise: 'A promise is returned.',
  function: 'A function is returned.',
  kind: 'Another kind of value is returned than is asked for.',
  keys: 'The keys of what is returned are not those that are asked for.',
  length: 'What is returned has another length than is asked for.',
  threw: 'The code stops with an error.',
  changed: 'The arguments are changed, which the caller still needs.',
  state: 'The answer depends on earlier calls.',
  arity: 'The function is written with another number of parameters.',
  constant: 'The same is returned for every input.',
};

/** A mistake in words: as its learner was told, fetched with the challenge; its id where nothing is known of it. */
export async function tellMistake({ challenge, mistake }: Common): Promise<string> {
  const [, symptom = ''] = /^symptom-(.+)$/.exec(mistake) ?? [];
  if (Object.hasOwn(SYMPTOMS, symptom)) return SYMPTOMS[symptom] ?? mistake;
  const known = await loadChallenge(challenge.id).catch(() => null);
  const found = [...(known?.mistakes ?? []), ...(known?.pairs ?? [])].find(({ id }) => id === mistake);
  return found?.message ?? mistake;
}
