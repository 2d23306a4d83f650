import { roundUp } from '../../charts/scale.ts';
import { stepOf } from '../../curves/domain.ts';
import { type LossId, type LossRules, rules } from '../../engine/live.ts';
import { type Field, number, numbers } from '../../state/codec.ts';
import { attributeOf, within } from '../curve/fields.ts';
import type { Steps } from '../frame/keys.ts';
import type { Question } from './best.ts';

const ANY = { low: -1e9, high: 1e9 };
const COUNT = { low: 2, high: 15 };
const AIR = 2.5; // beyond the outermost values, for a hand to go

export const authoredValues = (fallback: readonly number[]) => numbers(ANY, COUNT, fallback);

/** The losses of a number by one prediction of any size: for others a constant means something else, or nothing. */
export const lossesOfNumbers: readonly LossId[] = rules.filter(isOfNumbers).map(({ id }) => id);

function isOfNumbers({ family, task, inputs, traits }: LossRules): boolean {
  const plain = inputs.every(
    ({ id, domain: { range, only } }) =>
      (id === 'predictions' || id === 'targets') && range.low === null && range.high === null && only.length === 0,
  );
  return family === 'elementwise' && task === 'regression' && plain && traits.zeroAtTarget;
}

/** The line: as the author says, otherwise with 0 on it and some air. */
export function endsOf(values: readonly number[]): { readonly min: Field<number>; readonly max: Field<number> } {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const low = lowest < 0 ? -roundUp(-AIR * lowest) : 0;
  const high = highest > 0 ? roundUp(AIR * highest) : 0;
  return {
    min: number({ low: ANY.low, high: lowest }, low),
    max: number({ low: highest, high: ANY.high }, high > low ? high : low + 1),
  };
}

export const stepsOf = (low: number, high: number): Steps => ({ low, high, step: stepOf({ low, high }) });

/** Every parameter of the losses, under its attribute's name. */
export function parameterFields(losses: readonly LossId[]): Readonly<Record<string, Field<number>>> {
  const parameters = losses.flatMap((id) => rulesOf(id).parameters);
  return Object.fromEntries(parameters.map(({ id, range, fallback }) => [attributeOf(id), within(range, fallback)]));
}

export function questionOf(id: LossId, state: Readonly<Record<string, unknown>>): Question {
  const { parameters } = rulesOf(id);
  return {
    id,
    parameters: Object.fromEntries(
      parameters.map((one) => [one.id, Number(state[attributeOf(one.id)] ?? one.fallback)]),
    ),
  };
}

export const rulesOf = (id: LossId): LossRules => rules.find((loss) => loss.id === id) as LossRules;
