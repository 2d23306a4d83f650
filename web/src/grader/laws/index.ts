import type { Check } from '../challenge.ts';
import { gradient } from './gradient.ts';
import { type Law, type LawChoice, type LawMaker, rolesOf } from './law.ts';
import { neverNegative, order, scaling, shift, symmetric, zeroAtTarget } from './pairs.ts';
import { bounded, finite, monotone, sumsToOne } from './shape.ts';

/** The laws that a challenge may choose from. */
export const laws: ReadonlyMap<string, LawMaker> = new Map(
  Object.entries({
    order,
    zeroAtTarget,
    neverNegative,
    symmetric,
    scaling,
    shift,
    finite,
    gradient,
    sumsToOne,
    bounded,
    monotone,
  }),
);

export function lawOf(choice: LawChoice, check: Check): Law {
  if (typeof choice === 'object' && 'holds' in choice) return choice;
  const options = typeof choice === 'string' ? {} : choice;
  const name = typeof choice === 'string' ? choice : choice.law;
  const make = laws.get(name);
  if (!make) throw new Error(`there is no law ${name}; there are ${[...laws.keys()].join(', ')}`);
  return make(rolesOf(check, options), options);
}
