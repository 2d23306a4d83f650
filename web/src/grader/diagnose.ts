import type { Outcome, RunRequest, RunResult } from '../sandbox/types.ts';
import { tellFailure } from '../sandbox/words.ts';
import { agreeEverywhere } from './agree.ts';
import type { Challenge } from './challenge.ts';
import type { Problem } from './problem.ts';
import type { Diagnosis } from './report.ts';

type Run = (request: RunRequest) => Promise<RunResult>;

/** What each mistake does on the cases: always the same, so it is found out once for each challenge. */
const known = new WeakMap<Challenge, Promise<readonly (readonly Outcome[])[]>>();

/**
 * The one thing that explains every failure. A mistake of the challenge does when the learner's code does exactly what
 * it does, everywhere, and no other mistake does; a symptom when every failing case shows it. Otherwise nothing is
 * claimed.
 */
export async function diagnose(
  challenge: Challenge,
  calls: RunRequest['calls'],
  outcomes: readonly Outcome[],
  problems: readonly Problem[],
  run: Run,
): Promise<Diagnosis | undefined> {
  const behaviours = await behavioursOf(challenge, calls, run).catch(() => []); // no sandbox, no claim
  const fitting = challenge.mistakes.filter((_, i) =>
    agreeEverywhere(outcomes, behaviours[i] ?? [], challenge.check.tolerance),
  );
  const [mistake] = fitting;
  if (mistake && fitting.length === 1) return { id: mistake.id, message: mistake.message };
  return symptomOf(problems) ?? constantOf(challenge, outcomes);
}

/** What every mistake does, in their order. */
export function behavioursOf(
  challenge: Challenge,
  calls: RunRequest['calls'],
  run: Run,
): Promise<readonly (readonly Outcome[])[]> {
  const found = known.get(challenge) ?? allOf(challenge, calls, run);
  known.set(challenge, found);
  found.catch(() => known.delete(challenge));
  return found;
}

/** Mistakes are our own programs and do no harm to one another, so one run answers for all of them. */
async function allOf(
  { check, mistakes }: Challenge,
  calls: RunRequest['calls'],
  run: Run,
): Promise<readonly (readonly Outcome[])[]> {
  const name = (index: number) => `mistake${index}`;
  const closed = (source: string) => `(() => {\n${source}\nreturn ${check.function};\n})()`;
  const source = mistakes.map((mistake, i) => `const ${name(i)} = ${closed(mistake.source)};`).join('\n');
  const request = {
    source,
    seconds: 10,
    calls: mistakes.flatMap((_, i) => calls.map((call) => ({ ...call, function: name(i) }))),
  };
  const { outcomes, failure } = await run(request);
  if (failure) throw new Error(`the mistakes could not be run: ${tellFailure(failure)}`);
  return mistakes.map((_, i) => outcomes.slice(i * calls.length, (i + 1) * calls.length));
}

function symptomOf(problems: readonly Problem[]): Diagnosis | undefined {
  const [first] = problems;
  if (!first || first.symptom === 'value' || problems.some(({ symptom }) => symptom !== first.symptom))
    return undefined;
  return { id: `symptom-${first.symptom}`, message: first.message };
}

function constantOf({ check }: Challenge, outcomes: readonly Outcome[]): Diagnosis | undefined {
  const [first] = outcomes;
  if (
    first?.kind !== 'returned' ||
    !agreeEverywhere(
      outcomes,
      outcomes.map(() => first),
      0,
    )
  )
    return undefined;
  const value = first.value.kind === 'number' ? ` ${first.value.value}` : ' the same answer';
  const parameters = Object.keys(check.arguments).join(' and ');
  return {
    id: 'symptom-constant',
    message: `${check.function} returned${value} for every input. Compute the answer from ${parameters}.`,
  };
}
