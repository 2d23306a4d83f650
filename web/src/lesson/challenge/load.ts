import challenges, { type ChallengeWords } from 'virtual:challenges';
import type { Challenge, Check, Mistake } from '../../grader/index.ts';
import { language } from '../../words/words.ts';

const loaded = new Map<string, Promise<Challenge>>();

/** What the grader needs of a challenge, fetched once a page. */
export function loadChallenge(id: string): Promise<Challenge> {
  const found = loaded.get(id) ?? fetchChallenge(id);
  loaded.set(id, found);
  found.catch(() => loaded.delete(id));
  return found;
}

async function fetchChallenge(id: string): Promise<Challenge> {
  const load = challenges[id];
  if (!load) throw new Error(`There is no challenge ${id}`);
  const { words, ...source } = await load();
  const own = words[language()];
  return own ? translated({ id, ...source }, own) : { id, ...source };
}

/** The same challenge, with what it says in another language; a pair of mistakes says what both say. */
export function translated(challenge: Challenge, { mistakes, cases }: ChallengeWords): Challenge {
  const told = ({ id, message, ...rest }: Mistake): Mistake => {
    const messages = id.split('+').map((one) => mistakes[one]);
    return { id, ...rest, message: messages.includes(undefined) ? message : messages.join(' ') };
  };
  const named = ({ name, input }: Check['edges'][number]) => ({ name: cases[name] ?? name, input });
  const { check } = challenge;
  return {
    ...challenge,
    check: { ...check, examples: check.examples.map(named), edges: check.edges.map(named) },
    mistakes: challenge.mistakes.map(told),
    pairs: challenge.pairs.map(told),
  };
}
