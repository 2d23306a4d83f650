import { contains, intervalInWords, stepOf } from '../../curves/domain.ts';
import { type Probe, probeOf } from '../../curves/probe.ts';
import { type Interval, type LossRules, rules } from '../../engine/live.ts';
import { choice, type Field, number } from '../../state/codec.ts';
import { t } from '../../words/words.ts';
import { authored } from '../frame/attributes.ts';
import { snap } from '../frame/keys.ts';

/** A parameter's name where names are lower case: in attributes and addresses. */
export const attributeOf = (parameter: string) => parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every name that a parameter of some loss has in attributes. */
export const parameterAttributes: readonly string[] = [
  ...new Set(rules.flatMap(({ parameters }) => parameters.map(({ id }) => attributeOf(id)))),
];

export const NO_LOSS = 'none';

/** All that can be drawn beside `spec`, and nothing. */
export const comparable = (spec: LossRules) => rules.map(({ id }) => id as string).filter((id) => id !== spec.id);

/** Numbers of an interval whose ends may be open. */
export function within(interval: Interval, fallback: number): Field<number> {
  const any = number({ low: -Number.MAX_VALUE, high: Number.MAX_VALUE }, fallback);
  return {
    ...any,
    expects: intervalInWords(interval),
    parse: (text) => {
      const value = any.parse(text);
      return value !== null && contains(interval, value) ? value : null;
    },
  };
}

/** One of a few numbers. */
export function oneOf(options: readonly number[], fallback: number): Field<number> {
  const any = number({ low: -Number.MAX_VALUE, high: Number.MAX_VALUE }, fallback);
  return {
    ...any,
    get expects() {
      return t('one of {names}', { names: options.join(', ') });
    },
    parse: (text) => options.find((option) => option === any.parse(text)) ?? null,
  };
}

/** The state of a curve: where its point and its target are, what it is compared with, and every parameter. */
export function fieldsFor(element: Element, spec: LossRules): Readonly<Record<string, Field<unknown>>> {
  const probe = probeOf(spec);
  const { targets, target, domain } = probe;
  const fields: Record<string, Field<unknown>> = {
    prediction: within(domain, firstPrediction(probe)),
    compare: choice([NO_LOSS, ...comparable(spec)], NO_LOSS),
  };
  if (targets) fields.target = 'low' in targets ? within(targets, target) : oneOf(targets, target);
  for (const { id, range, fallback } of spec.parameters) fields[attributeOf(id)] = within(range, fallback);
  return authored(element, fields);
}

/** Well away from the target, on the side where there is more room, so that there is something to see. */
function firstPrediction({ span: { low, high }, targets, target }: Probe): number {
  const share = targets === null || target > (low + high) / 2 ? 0.3 : 0.7;
  return snap(low + share * (high - low), { low, high, step: stepOf({ low, high }) });
}
