import { loadEngine } from '../../engine/live.ts';
import { grade, type Report } from '../../grader/index.ts';
import { browserSandbox } from '../../sandbox/browser.ts';
import { loadChallenge } from './load.ts';

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
