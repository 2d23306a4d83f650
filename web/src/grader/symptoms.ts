import type { RunResult } from '../sandbox/types.ts';
import { t, tCount } from '../words/words.ts';
import { agreeEverywhere } from './agree.ts';
import { type Check, signature } from './challenge.ts';
import type { Problem } from './problem.ts';
import { type Diagnosis, jsonOfValue, show } from './report.ts';

/** What explains every failure, without being one of the challenge's mistakes. */
export function symptomOf(
  check: Check,
  source: string,
  result: RunResult,
  problems: readonly Problem[],
): Diagnosis | undefined {
  const [first] = problems;
  const state = problems.find(({ symptom }) => symptom === 'state');
  if (state) return symptom('state', state.message);
  const parameters = parametersOf(check, source, result);
  if (parameters !== null) return symptom('arity', tellArity(check, parameters));
  if (first && first.symptom !== 'value' && problems.every(({ symptom: one }) => one === first.symptom)) {
    return symptom(first.symptom, first.message + printed(first, result));
  }
  return constantOf(check, result);
}

const symptom = (id: string, message: string): Diagnosis => ({ id: `symptom-${id}`, message, certain: true });

/** How many parameters the function is written with, where that is the wrong number and leaves no doubt. */
function parametersOf(check: Check, source: string, { arity }: RunResult): number | null {
  const wanted = Object.keys(check.arguments).length;
  const found = arity[check.function] ?? wanted;
  const written = new RegExp(`\\b${check.function}\\s*=?\\s*(?:function\\b[^(]*)?\\(([^)]*)\\)`).exec(source)?.[1];
  const isPlain = written !== undefined && !/=|\.\.\./.test(written); // no defaults, no rest
  return isPlain && found !== wanted && found > 0 ? found : null;
}

function tellArity(check: Check, found: number): string {
  const wanted = Object.keys(check.arguments).length;
  const values = { name: check.function, wanted, call: signature(check) };
  return tCount(
    found,
    '{name} is written with {n} parameter, and is called with {wanted}. Write it as {call}.',
    '{name} is written with {n} parameters, and is called with {wanted}. Write it as {call}.',
    values,
  );
}

/** Who prints the answer has it, and only hands it to the wrong reader. */
function printed({ symptom: found }: Problem, { console }: RunResult): string {
  if (found !== 'undefined' || console.length === 0) return '';
  return ` ${t('It printed something, but printing shows a value to people only: return hands it to the caller.')}`;
}

function constantOf(check: Check, { outcomes }: RunResult): Diagnosis | undefined {
  const [first] = outcomes;
  if (first?.kind !== 'returned') return undefined;
  const same = outcomes.map(() => first);
  if (!agreeEverywhere(outcomes, same, 0)) return undefined;
  const parameters = Object.keys(check.arguments).join(t(' and '));
  return symptom(
    'constant',
    t('{name} returned {value} for every input. Compute the answer from {parameters}.', {
      name: check.function,
      value: show(jsonOfValue(first.value)),
      parameters,
    }),
  );
}
