import type { Call, Outcome } from '../sandbox/types.ts';
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
      return agreeEverywhere(own, outcomes.slice(from, to), check.tolerance);
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

/** What each of some programs answers to some calls. They are our own and do no harm to one another, so one guest does. */
export async function behavioursOf(
  programs: readonly Mistake[],
  name: string,
  calls: readonly Call[],
  runner: Runner,
): Promise<readonly (readonly Outcome[])[]> {
  return withPrograms(programs, name, runner, async (answers) => {
    const behaviours: (readonly Outcome[])[] = [];
    for (const at of programs.keys()) behaviours.push(await answers(at, calls));
    return behaviours;
  });
}

type Answers = (program: number, calls: readonly Call[]) => Promise<readonly Outcome[]>;

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
  const opened = await runner.open({ source: source.join('\n'), functions: programs.map((_, at) => own(at)) });
  if (opened.failure) throw new Error(`the mistakes could not be run: ${tellFailure(opened.failure)}`);
  try {
    return await use(async (at, calls) => {
      const { outcomes, failure } = await opened.session.call(calls.map((call) => ({ ...call, function: own(at) })));
      if (failure) throw new Error(`the mistake ${programs[at]?.id} could not be run: ${tellFailure(failure)}`);
      return outcomes;
    });
  } finally {
    opened.session.close();
  }
}
