import type { Case, Trial, Verdict } from './cases.ts';
import type { Start } from './generate.ts';

/** A start that fails, and how. */
export interface Failing extends Verdict {
  readonly start: Start;
}

/** Makes the calls of several trials at once, in this order; null when they could not be made. */
export type Attempt = (trials: readonly Trial[]) => Promise<readonly Verdict[] | null>;

const BATCH = 40; // candidates tried at once
const BATCHES = 30;
const MILLISECONDS = 3000; // only for code that is slow itself

/**
 * The smallest input found that still fails in the same way: of every batch of smaller ones the first that fails is
 * gone on with. Null when the input itself does not fail, called by itself.
 */
export async function shrink(test: Case, start: Start, attempt: Attempt): Promise<Failing | null> {
  let smallest = await first(test, [start], attempt);
  if (!smallest) return null;
  const { symptom } = smallest.problem ?? {};
  const end = performance.now() + MILLISECONDS;
  let candidates = smallerThan(start);
  for (let batch = 0; batch < BATCHES && performance.now() < end; batch++) {
    const next = take(candidates, BATCH);
    if (next.length === 0) break;
    const found = await first(test, next, attempt, symptom);
    if (!found) continue;
    smallest = found;
    candidates = smallerThan(found.start);
  }
  return smallest;
}

/** The first of some starts that fails, with this symptom if one is named. */
async function first(
  test: Case,
  starts: readonly Start[],
  attempt: Attempt,
  symptom?: string,
): Promise<Failing | null> {
  const tried = starts.flatMap((start) => {
    const trial = trialOf(test, start);
    return trial ? [{ start, trial }] : [];
  });
  const verdicts = (await attempt(tried.map(({ trial }) => trial))) ?? [];
  const at = verdicts.findIndex(({ problem }) => problem && (!symptom || problem.symptom === symptom));
  const verdict = verdicts[at];
  return verdict ? { ...verdict, start: (tried[at] as { start: Start }).start } : null;
}

/** Smaller inputs may be none that the oracle answers. */
function trialOf(test: Case, { input }: Start): Trial | null {
  try {
    return test.trial(input);
  } catch {
    return null;
  }
}

function* smallerThan({ input, context, arbitrary }: Start): Generator<Start> {
  if (!arbitrary) return;
  for (const smaller of arbitrary.shrink(input, context)) {
    yield { input: smaller.value, context: smaller.context, arbitrary };
  }
}

function take(candidates: Generator<Start>, count: number): Start[] {
  const taken: Start[] = [];
  while (taken.length < count) {
    const next = candidates.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
