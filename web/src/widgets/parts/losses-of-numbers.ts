import { type LossId, type LossRules, rules } from '../../engine/live.ts';
import type { Field } from '../../state/codec.ts';
import { attributeOf, within } from '../curve/fields.ts';

/** A loss with its parameters. */
export interface Question {
  readonly id: LossId;
  readonly parameters: Readonly<Record<string, number>>;
}

/** The losses of a number by one prediction of any size: for others a constant means something else, or nothing. */
export const lossesOfNumbers: readonly LossId[] = rules.filter(isOfNumbers).map(({ id }) => id);

function isOfNumbers({ family, task, inputs, traits }: LossRules): boolean {
  const plain = inputs.every(
    ({ id, domain: { range, only } }) =>
      (id === 'predictions' || id === 'targets') && range.low === null && range.high === null && only.length === 0,
  );
  return family === 'elementwise' && task === 'regression' && plain && traits.zeroAtTarget;
}

/** Every parameter of the losses, under its attribute's name: within its range, or as far as training takes it. */
export function parameterFields(
  losses: readonly LossId[],
  field: typeof within = within,
): Readonly<Record<string, Field<number>>> {
  const parameters = losses.flatMap((id) => rulesOf(id).parameters);
  return Object.fromEntries(parameters.map(({ id, range, fallback }) => [attributeOf(id), field(range, fallback)]));
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
