import { loadEngine } from '../../engine/live.ts';
import { grade, planFor, type Report } from '../../grader/index.ts';
import { browserSandbox } from '../../sandbox/browser.ts';
import { loadChallenge } from './load.ts';

/** Everything that grading needs, in one file that is fetched when the reader first wants it. */
export async function gradeInPage(id: string, source: string, signal: AbortSignal): Promise<Report> {
  const [challenge, engine] = await Promise.all([loadChallenge(id), loadEngine()]);
  return grade(challenge, source, engine, {
    run: (request) => next(browserSandbox.run(request, { signal })),
    open: (program) => next(browserSandbox.open(program, { signal })),
  });
}

/** While one sandbox runs another gets ready, because a verdict takes several, and a reader tries again. */
function next<T>(running: Promise<T>): Promise<T> {
  browserSandbox.warm();
  return running;
}

/** Fetched and started while the reader still types, so that Submit answers at once. */
export function prepare(id: string): void {
  browserSandbox.warm();
  const ready = Promise.all([loadChallenge(id), loadEngine()]).then(([challenge, engine]) =>
    planFor(challenge, engine),
  );
  ready.catch(() => {}); // Submit tries again, and tells
}
