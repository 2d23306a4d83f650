import challenges from 'virtual:challenges';
import { loadEngine } from '../../engine/live.ts';
import { type Challenge, grade, type Report } from '../../grader/index.ts';
import { browserSandbox } from '../../sandbox/browser.ts';

/** Everything that grading needs, in one file that is fetched when the reader first wants it. */
export async function gradeInPage(id: string, source: string, signal: AbortSignal): Promise<Report> {
  const [challenge, engine] = await Promise.all([loadChallenge(id), loadEngine()]);
  return grade(challenge, source, engine, {
    run: (request) => browserSandbox.run(request, { signal }),
    open: (program) => browserSandbox.open(program, { signal }),
  });
}

/** Fetched and started while the reader still types, so that Submit answers at once. */
export function prepare(id: string): void {
  browserSandbox.warm();
  void loadEngine().catch(() => {}); // Submit tries again, and tells
  void loadChallenge(id).catch(() => {});
}

const loaded = new Map<string, Promise<Challenge>>();

function loadChallenge(id: string): Promise<Challenge> {
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
