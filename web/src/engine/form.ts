import type { Place, Workspace } from './workspace.ts';

/** The arguments of a call by their numbers in problem.hpp; up to the weights of classes, by their place in the form. */
export const ARGUMENTS = [
  'predictions',
  'others',
  'positives',
  'negatives',
  'targets',
  'variances',
  'weights',
  'classWeights',
  'width',
  'parameters',
  'value',
] as const;

const FIELDS: readonly string[] = [...ARGUMENTS.slice(0, 8), 'values', 'gradient'];
const WIDTH = 2 * FIELDS.length;

export type Field = (typeof ARGUMENTS)[number] | 'values' | 'gradient';

/** What a call is about: `Form` in bindings.cpp. */
export class Form {
  readonly #numbers: Uint32Array;
  readonly #workspace: Workspace;

  constructor(numbers: Uint32Array, workspace: Workspace) {
    this.#numbers = numbers;
    this.#workspace = workspace;
  }

  clear(width: number): void {
    this.#numbers.fill(0);
    this.#numbers[WIDTH] = width;
  }

  fill(field: Field, place: Place): void {
    const at = 2 * FIELDS.indexOf(field);
    this.#numbers[at] = this.#workspace.addressOf(place);
    this.#numbers[at + 1] = place.length;
  }
}
