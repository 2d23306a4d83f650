import challenges from 'virtual:challenges';
import type { Challenge } from '../../grader/index.ts';

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
  return { id, ...(await load()) };
}
