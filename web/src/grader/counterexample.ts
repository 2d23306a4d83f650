import type { Engine } from '../engine/live.ts';
import type { Outcome } from '../sandbox/types.ts';
import type { Challenge, Input } from './challenge.ts';
import { type Curve, curveThrough } from './curve.ts';
import { oracleOf } from './oracle.ts';
import { callOf, type Judged, namedInput } from './plan.ts';
import type { Counterexample } from './report.ts';
import type { Runner } from './runner.ts';
import { type Attempt, shrink } from './shrink.ts';

export interface Shown {
  readonly counterexample?: Counterexample;
  readonly curve?: Curve;
}

/** The smallest input on which the first failing test still fails, and what the code does around it. */
export async function showFailure(
  challenge: Challenge,
  source: string,
  judged: readonly Judged[],
  engine: Engine,
  runner: Runner,
): Promise<Shown> {
  const failing = judged.find(({ problem }) => problem && problem.symptom !== 'state');
  if (!failing?.origin) return {};
  const { check } = challenge;
  const { session, failure } = await runner.open({ source, functions: [check.function] });
  if (failure) return {};
  const call = async (inputs: readonly Input[]): Promise<readonly Outcome[] | null> => {
    const { outcomes, failure: stopped } = await session.call(inputs.map((input) => callOf(check, input)));
    return stopped ? null : outcomes;
  };
  const attempt: Attempt = async (trials) => {
    const outcomes = await call(trials.flatMap(({ calls }) => calls));
    if (!outcomes) return null;
    const answers = outcomes.values();
    return trials.map(({ calls, judge }) => judge(calls.map(() => answers.next().value as Outcome)));
  };

  try {
    const { test, start } = failing.origin;
    const smallest = await shrink(test, start, attempt);
    if (!smallest) return {};
    const { input, expected, actual, problem } = smallest;
    const counterexample = {
      test: test.name,
      input: namedInput(check, input),
      expected,
      actual,
      message: problem?.message ?? '',
    };
    const sampling = curveThrough(check, oracleOf(check, engine), input);
    const outcomes = sampling && (await call(sampling.calls));
    return { counterexample, ...(sampling && outcomes && { curve: sampling.curve(outcomes) }) };
  } finally {
    session.close();
  }
}
