import type { Engine } from '../engine/live.ts';
import type { Outcome } from '../sandbox/types.ts';
import { t } from '../words/words.ts';
import { answerOf, sameAnswer } from './answer.ts';
import type { Challenge, Check, Expected, Input } from './challenge.ts';
import { generate, type Start, startAt } from './generate.ts';
import { lawOf } from './laws/index.ts';
import type { Law, Tools } from './laws/law.ts';
import { hostInput, type Oracle, oracleOf } from './oracle.ts';
import { type Problem, problemOf } from './problem.ts';
import { type Json, jsonOf, jsonOfValue, type TestResult } from './report.ts';

/** One test: the inputs that it begins with, and how each of them is tried. */
export interface Case {
  readonly kind: TestResult['kind'];
  readonly name: string;
  readonly starts: readonly Start[];
  /** Throws when the oracle refuses the input; null when there is nothing to be tried with it. */
  readonly trial: (input: Input) => Trial | null;
}

/** The calls to make, and the verdict on what came out of them. */
export interface Trial {
  readonly calls: readonly Input[];
  judge(outcomes: readonly Outcome[]): Verdict;
}

export interface Verdict {
  readonly problem: Problem | null;
  readonly input: Input; // the call that shows it
  readonly expected: Json;
  readonly actual: Json;
}

const TRIES = 6; // of a law

export function casesOf({ id, check }: Challenge, engine: Engine): Case[] {
  const oracle = oracleOf(check, engine);
  const generated = generate(check, id);
  const compared = (kind: Case['kind'], name: string, start: Start): Case => ({
    kind,
    name,
    starts: [start],
    trial: (input) => comparison(input, oracle(input), check),
  });
  const bases =
    generated.length > 0 ? spread(generated, TRIES) : check.examples.map(({ input }) => startAt(check, input));
  return [
    ...check.examples.map(({ name, input }) => compared('example', name, startAt(check, input))),
    ...check.edges.map(({ name, input }) => compared('edge', name, startAt(check, input))),
    ...generated.map((start, i) => compared('generated', t('Made-up input {n}', { n: i + 1 }), start)),
    ...check.laws.map((choice) => lawCase(lawOf(choice, check), bases, oracle, check, engine)),
  ];
}

/** Some of them, from all over: the last is one. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  const places = Array.from({ length: Math.min(count, items.length) }, (_, i) => Math.ceil((i + 1) * step) - 1);
  return places.flatMap((at) => items[at] ?? []);
}

function comparison(input: Input, expected: Expected, check: Check): Trial {
  return {
    calls: [input],
    judge: ([outcome]) => ({
      problem: outcome ? problemOf(outcome, expected, aboutOf(check)) : null,
      input,
      expected: jsonOf(expected),
      actual: actualOf(outcome),
    }),
  };
}

function lawCase(law: Law, starts: readonly Start[], oracle: Oracle, check: Check, engine: Engine): Case {
  const tools: Tools = {
    engine,
    tolerance: check.tolerance,
    same: (a, b) => sameAnswer(a, b, check.tolerance),
    host: (input) => hostInput(check, input),
  };
  const trial = (input: Input): Trial | null => {
    const derived = law.derive ? law.derive(...(input as never[])) : [];
    if (derived === null) return null;
    const calls = [input, ...derived];
    const expected = calls.map(oracle);
    return { calls, judge: (outcomes) => lawVerdict(calls, expected, outcomes) };
  };
  return { kind: 'law', name: law.name, starts, trial };

  function lawVerdict(calls: readonly Input[], expected: readonly Expected[], outcomes: readonly Outcome[]): Verdict {
    const verdictAt = (at: number, problem: Problem | null): Verdict => ({
      problem,
      input: calls[at] ?? [],
      expected: jsonOf(expected[at] as Expected),
      actual: actualOf(outcomes[at]),
    });
    for (const [at, outcome] of outcomes.entries()) {
      const problem = problemOf(outcome, expected[at] as Expected, aboutOf(check));
      if (problem && problem.symptom !== 'value') return verdictAt(at, problem); // nothing that a law could be asked of
    }
    const answers = outcomes.map((outcome) => (outcome.kind === 'returned' ? answerOf(outcome.value) : undefined));
    const held = law.holds(answers, calls, tools);
    return verdictAt(calls.length - 1, held === true ? null : { symptom: 'value', message: held });
  }
}

const aboutOf = (check: Check) => ({
  name: check.function,
  parameters: Object.keys(check.arguments),
  tolerance: check.tolerance,
});

function actualOf(outcome: Outcome | undefined): Json {
  if (outcome === undefined) return 'not run';
  return outcome.kind === 'returned' ? jsonOfValue(outcome.value) : `[threw ${outcome.name || outcome.message}]`;
}
