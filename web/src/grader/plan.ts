import type { Call, Outcome } from '../sandbox/types.ts';
import { t } from '../words/words.ts';
import { agree } from './agree.ts';
import type { Case, Verdict } from './cases.ts';
import type { Check, Input } from './challenge.ts';
import type { Start } from './generate.ts';
import { functionNamed } from './oracle.ts';
import { type Json, jsonOf, jsonOfValue, show } from './report.ts';

/** What came of a case: the first of its trials that failed, or its first. */
export interface Judged extends Verdict {
  readonly test: Pick<Case, 'kind' | 'name'>;
  readonly origin?: { readonly test: Case; readonly start: Start }; // to try it again, with a smaller input
}

/** All the calls of one run, and which trial each belongs to. At the end some are made again. */
export interface Plan {
  readonly calls: readonly Call[];
  /** The cases whose calls all came to an end. `other` is what the same calls answered in a run in another order. */
  judge(outcomes: readonly Outcome[], other?: readonly Outcome[]): Judged[];
}

const REPEATED = 24;

export function planOf(check: Check, cases: readonly Case[]): Plan {
  const planned = cases.map((test) => ({
    test,
    trials: test.starts.flatMap((start) => {
      const trial = test.trial(start.input);
      return trial ? [{ start, trial }] : [];
    }),
  }));
  const inputs = planned.flatMap(({ trials }) => trials.flatMap(({ trial }) => trial.calls));
  const repeated = inputs.slice(0, REPEATED).reverse();
  return {
    calls: [...inputs, ...repeated].map((input) => callOf(check, input)),
    judge(outcomes, other) {
      const judged: Judged[] = [];
      let used = 0;
      for (const { test, trials } of planned) {
        const verdicts = trials.flatMap(({ start, trial }) => {
          const own = outcomes.slice(used, used + trial.calls.length);
          used += trial.calls.length;
          return own.length < trial.calls.length ? [] : [{ test, origin: { test, start }, ...trial.judge(own) }];
        });
        const shown = verdicts.find(({ problem }) => problem) ?? verdicts[0];
        if (verdicts.length < trials.length || !shown) break;
        judged.push(shown);
      }
      return outcomes.length < inputs.length + repeated.length ? judged : [...judged, repetition(outcomes, other)];
    },
  };

  function repetition(outcomes: readonly Outcome[], other: readonly Outcome[] = []): Judged {
    const again = outcomes.slice(inputs.length).reverse();
    const differs = (one: Outcome, two: Outcome | undefined) => two !== undefined && !agree(one, two, 0);
    const place = outcomes
      .slice(0, inputs.length)
      .findIndex((first, i) => differs(first, again[i]) || differs(first, other[i]));
    const at = Math.max(place, 0);
    const first = outcomes[at] as Outcome;
    const second = [again[at], other[at]].find((two) => differs(first, two)) ?? first;
    const gave = { name: check.function, first: show(shown(first)), second: show(shown(second)) };
    return {
      test: { kind: 'law', name: t('The same input gives the same answer, whatever was called before') },
      problem:
        place < 0
          ? null
          : {
              symptom: 'state',
              message: t(
                '{name} gave {first} for this input, and {second} in another order of calls. Is something kept between calls, in a variable outside the function, or drawn by chance?',
                gave,
              ),
            },
      input: inputs[at] ?? [],
      expected: shown(first),
      actual: shown(second),
    };
  }
}

function shown(outcome: Outcome): Json {
  return outcome.kind === 'returned' ? jsonOfValue(outcome.value) : `[threw ${outcome.name || outcome.message}]`;
}

/** Functions are handed over as the text that makes them. */
export function callOf(check: Check, input: Input): Call {
  const kinds = Object.values(check.arguments);
  const args = input.map((argument, i) =>
    'functions' in (kinds[i] ?? {}) ? { function: functionNamed(check, argument).toString() } : argument,
  );
  return { function: check.function, args };
}

/** An input by the names of its arguments, as the learner's function gets it. */
export function namedInput(check: Check, input: Input): Record<string, Json> {
  const names = Object.keys(check.arguments);
  return Object.fromEntries(callOf(check, input).args.map((arg, i) => [names[i] ?? String(i), jsonOf(arg)]));
}
