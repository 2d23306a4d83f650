import type { Argument, Outcome } from '../sandbox/types.ts';
import type { Challenge, Check, Expected, Kernels } from './challenge.ts';
import { agree, type Problem, problemOf } from './compare.ts';
import { generate } from './generate.ts';
import { laws } from './laws.ts';
import { type Json, jsonOf, jsonOfValue, type TestResult } from './report.ts';

/** One test: the inputs that the learner's function is called with, and the verdict on what came out of them. */
export interface Case {
  readonly kind: TestResult['kind'];
  readonly name: string;
  readonly inputs: readonly (readonly Argument[])[]; // one, or two for a law
  judge(outcomes: readonly Outcome[]): Verdict;
}

export interface Verdict {
  readonly problem: Problem | null;
  readonly expected: Json;
  readonly actual: Json;
}

export function casesOf({ id, check }: Challenge, kernels: Kernels): Case[] {
  const expect = (input: readonly Argument[]) => check.expected(kernels, ...(input as never[]));
  const generated = generate(check, id);
  const named = (kind: Case['kind']) => (entry: { name: string; input: readonly Argument[] }) =>
    comparison(kind, entry.name, entry.input, expect(entry.input), check);
  return [
    ...check.examples.map(named('example')),
    ...check.edges.map(named('edge')),
    ...generated.map((input, i) => named('generated')({ name: `Made-up input ${i + 1}`, input })),
    ...check.laws.map((law, i) => lawCase(law, generated.at(-1 - i) ?? [], expect, check)),
  ];
}

function comparison(
  kind: Case['kind'],
  name: string,
  input: readonly Argument[],
  expected: Expected,
  check: Check,
): Case {
  return {
    kind,
    name,
    inputs: [input],
    judge: ([outcome]) => ({
      problem: outcome ? problemOf(outcome, expected, aboutOf(check)) : null,
      expected: jsonOf(expected),
      actual: actualOf(outcome),
    }),
  };
}

/** A law is tried on an input of the kernel's own range, and told by the second input, where it shows. */
function lawCase(
  law: Check['laws'][number],
  input: readonly Argument[],
  expect: (input: readonly Argument[]) => Expected,
  check: Check,
): Case {
  const { name, derive, broken } = laws[law];
  const derived = derive(input);
  return {
    kind: 'law',
    name,
    inputs: [input, derived],
    judge: ([before, after]) => ({
      problem: lawProblem(before, after),
      expected: jsonOf(expect(derived)),
      actual: actualOf(after),
    }),
  };

  function lawProblem(before: Outcome | undefined, after: Outcome | undefined): Problem | null {
    for (const [outcome, of] of [
      [before, input],
      [after, derived],
    ] as const) {
      const problem = outcome ? problemOf(outcome, expect(of), aboutOf(check)) : null;
      if (problem && problem.symptom !== 'value') return problem; // nothing that a law could be asked of
    }
    if (before?.kind !== 'returned' || after?.kind !== 'returned') return null;
    const same: Parameters<typeof broken>[2] = (a, b) =>
      agree({ kind: 'returned', value: a, changed: [] }, { kind: 'returned', value: b, changed: [] }, check.tolerance);
    const message = broken(before.value, after.value, same);
    return message === null ? null : { symptom: 'value', message };
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
