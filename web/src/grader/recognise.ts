import type { Call, Outcome, RunResult } from '../sandbox/types.ts';
import { tellFailure } from '../sandbox/words.ts';
import { agreeEverywhere } from './agree.ts';
import type { Challenge, Mistake } from './challenge.ts';
import type { Runner } from './runner.ts';

const FIRST = 40; // calls after which most mistakes are out of the question

/**
 * The mistakes that do exactly what the learner's code did, on every call that it answered: of the single ones, or when
 * there is none, of two at once.
 */
export async function recognise(
  { check, mistakes, pairs }: Challenge,
  calls: readonly Call[],
  outcomes: readonly Outcome[],
  runner: Runner,
): Promise<readonly Mistake[]> {
  const known = [...mistakes, ...pairs];
  return withPrograms(known, check.function, runner, async (answers) => {
    const agrees = async (at: number, from: number, to: number) => {
      const own = await answers(at, calls.slice(from, to));
      return !own.failure && agreeEverywhere(own.outcomes, outcomes.slice(from, to), check.tolerance);
    };
    const fitting = async (first: number, end: number) => {
      const found: Mistake[] = [];
      for (let at = first; at < end; at++) {
        const last = outcomes.length;
        if ((await agrees(at, 0, Math.min(FIRST, last))) && (last <= FIRST || (await agrees(at, FIRST, last))))
          found.push(known[at] as Mistake);
      }
      return found;
    };
    const single = await fitting(0, mistakes.length);
    return single.length > 0 ? single : fitting(mistakes.length, known.length);
  });
}

/** What a program answers to some calls; why it could not go on, if it could not. */
export type Behaviour = Pick<RunResult, 'outcomes' | 'failure'>;

/** What each of some programs of our own does. One that does not end takes its guest with it: the others get a new one. */
export async function behavioursOf(
  programs: readonly Mistake[],
  name: string,
  calls: readonly Call[],
  runner: Runner,
  seconds: number, // for each
): Promise<readonly Behaviour[]> {
  const behaviours: Behaviour[] = [];
  while (behaviours.length < programs.length) {
    const rest = programs.slice(behaviours.length);
    await withPrograms(rest, name, runner, async (answers) => {
      for (const at of rest.keys()) {
        const behaviour = await answers(at, calls, seconds);
        behaviours.push(behaviour);
        if (behaviour.failure) return;
      }
    });
  }
  return behaviours;
}

type Answers = (program: number, calls: readonly Call[], seconds?: number) => Promise<Behaviour>;

/** They do no harm to one another, so one guest does for all. */
async function withPrograms<T>(
  programs: readonly Mistake[],
  name: string,
  runner: Runner,
  use: (answers: Answers) => Promise<T>,
): Promise<T> {
  const own = (at: number) => `mistake${at}`;
  const source = programs.map(
    (program, at) => `const ${own(at)} = (() => {\n${program.source}\nreturn ${name};\n})();`,
  );
  const { session, failure } = await runner.open({
    source: source.join('\n'),
    functions: programs.map((_, at) => own(at)),
  });
  if (failure) throw new Error(`the mistakes could not be run: ${tellFailure(failure)}`);
  try {
    return await use((at, calls, seconds) => {
      const asked = calls.map((call) => ({ ...call, function: own(at) }));
      return session.call(asked, seconds === undefined ? {} : { seconds });
    });
  } finally {
    session.close();
  }
}
