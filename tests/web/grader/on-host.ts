import { loadEngine } from '../../../web/src/engine/live.ts';
import { type Case, casesOf, type Verdict } from '../../../web/src/grader/cases.ts';
import type { Challenge, Check, Input } from '../../../web/src/grader/challenge.ts';
import { hostInput } from '../../../web/src/grader/oracle.ts';
import type { Attempt } from '../../../web/src/grader/shrink.ts';
import type { Outcome, Value } from '../../../web/src/sandbox/types.ts';

/** The grader's parts without a sandbox: functions of the test stand for the learner's. */
export const engine = await loadEngine();

/** A function as a learner may write it, of what stands in the inputs. */
// biome-ignore lint/suspicious/noExplicitAny: as in a learner's code
export type Written = (...input: any[]) => unknown;

export const checkWith = (given: Partial<Check>): Check => ({
  function: 'f',
  arguments: { predictions: { vector: { min: -10, max: 10 } }, targets: { vector: { min: -10, max: 10 } } },
  expected: (kernels, predictions, targets) => kernels.value('mae', { predictions, targets }),
  examples: [
    {
      name: 'Two pairs',
      input: [
        [1, 4],
        [2, 2],
      ],
    },
  ],
  edges: [],
  generated: { count: 30, longest: 6 },
  laws: [],
  tolerance: 1e-9,
  ...given,
});

export const challengeWith = (given: Partial<Check>): Challenge => ({
  id: 'f',
  check: checkWith(given),
  mistakes: [],
  pairs: [],
});

export function outcomeOf(check: Check, written: Written, input: Input): Outcome {
  const given = structuredClone(input);
  try {
    const value = asValue(written(...hostInput(check, given)));
    const changed = given.flatMap((argument, i) => (JSON.stringify(argument) === JSON.stringify(input[i]) ? [] : [i]));
    return { kind: 'returned', value, changed };
  } catch (error) {
    const { name, message } = error as Error;
    return { kind: 'threw', name, message, line: null, column: null };
  }
}

/** The first failing trial of a case, or its first. */
export function tried(check: Check, test: Case, written: Written): Verdict {
  const verdicts = test.starts.flatMap(({ input }) => {
    const trial = test.trial(input);
    return trial ? [trial.judge(trial.calls.map((call) => outcomeOf(check, written, call)))] : [];
  });
  return (verdicts.find(({ problem }) => problem) ?? verdicts[0]) as Verdict;
}

/** The cases of a check, by their names. */
export function casesByName(check: Check): Map<string, Case> {
  return new Map(casesOf({ id: 'f', check, mistakes: [], pairs: [] }, engine).map((test) => [test.name, test]));
}

export const attemptWith = (check: Check, written: Written): Attempt => {
  return async (trials) =>
    trials.map(({ calls, judge }) => judge(calls.map((call) => outcomeOf(check, written, call))));
};

export function asValue(value: unknown): Value {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'string', value, cut: false };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value === null || value === undefined) return { kind: value === null ? 'null' : 'undefined' };
  if (Array.isArray(value)) return { kind: 'array', items: value.map(asValue), length: value.length };
  if (typeof value !== 'object') return { kind: 'other', type: typeof value };
  if (value instanceof Promise) return { kind: 'other', type: 'promise' };
  return { kind: 'object', entries: Object.entries(value).map(([key, item]) => [key, asValue(item)]) };
}
