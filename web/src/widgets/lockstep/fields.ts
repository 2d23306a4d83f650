import type { LossId } from '../../engine/live.ts';
import type { DatasetId, DatasetRules, OptimizerId } from '../../engine/trainer/index.ts';
import { datasets } from '../../engine/trainer/parts.ts';
import { Codec, choice, choices, type Field, names, numbers } from '../../state/codec.ts';
import { t } from '../../words/words.ts';
import { attributeOf, within } from '../curve/fields.ts';
import { lossesOfNumbers } from '../parts/losses-of-numbers.ts';
import { whole } from '../parts/whole.ts';

export const RATES = { low: 1e-4, high: 10 };
const MOST = 3; // trainings that an eye can follow
const SAMPLES = { low: 4, high: 500 };
export const UNITS = { low: 1, high: 64 };
const SEEDS = { low: 0, high: 2 ** 32 - 1 };

const OPTIMIZERS: readonly OptimizerId[] = ['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam', 'adamw'];
const RATE_OF: Readonly<Record<string, number>> = { sgd: 0.1, momentum: 0.02, nesterov: 0.02 };
const RATE_OF_OTHERS = 0.05;

/** Losses of two classes; of numbers, every other. */
const OF_CLASSES: readonly LossId[] = ['bce', 'mse', 'mae', 'focal', 'hinge', 'squared-hinge', 'bce-with-logits'];

/** Of more than two classes there is no single boundary to draw. */
const shown: readonly DatasetRules[] = datasets.filter(({ task }) => task !== 'multiclass');

const data = choice<DatasetId>(
  shown.map(({ id }) => id),
  'line',
);

export const rulesOfData = (id: DatasetId): DatasetRules => shown.find((one) => one.id === id) as DatasetRules;

/** What is trained, by the author alone. */
export interface Setup {
  readonly data: DatasetId;
  readonly samples: number;
  readonly 'held-out': number; // samples that none trains on
  readonly seed: number;
  readonly layers: readonly number[]; // units of each hidden one; `hidden` means something else to browsers
  readonly losses: readonly LossId[];
  readonly optimizers: readonly OptimizerId[];
  readonly start: 'seed' | 'wrong';
  readonly steps: number;
  readonly labels: readonly string[]; // of the two classes
}

type SetupFields = { readonly [Name in keyof Setup]: Field<Setup[Name]> } & Readonly<Record<string, Field<unknown>>>;

export function setupFields(element: Element): SetupFields {
  const { data: id } = new Codec({ data }).fromAttributes(element).state;
  const { task, classes, parameters } = rulesOfData(id);
  const isFlat = new Codec({ layers }).fromAttributes(element).state.layers.length === 0 && !hasUnits(element);
  return {
    data,
    samples: whole(SAMPLES, 80),
    'held-out': whole({ ...SAMPLES, low: 0 }, 0),
    seed: whole(SEEDS, 1),
    layers,
    losses: few(task === 'binary' ? choices(OF_CLASSES, ['bce', 'mse']) : choices(lossesOfNumbers, ['mse', 'mae'])),
    optimizers: few(choices(OPTIMIZERS, ['sgd'])),
    start: choice(task === 'binary' && isFlat ? ['seed', 'wrong'] : ['seed'], 'seed'),
    labels: names({ low: 2, high: 2 }, classes.length === 2 ? classes : ['no', 'yes']),
    steps: whole({ low: 10, high: 1000 }, 200),
    ...Object.fromEntries(parameters.map((one) => [attributeOf(one.id), within(one.range, one.fallback)])),
  };
}

/** Every attribute that some data set has. */
export const dataAttributes = [
  ...new Set(shown.flatMap(({ parameters }) => parameters.map((one) => attributeOf(one.id)))),
];

export interface LockstepFields extends Readonly<Record<string, Field<unknown>>> {
  readonly 'learning-rates': Field<readonly number[]>;
  readonly step: Field<number>;
}

/** One hidden layer, as wide as the reader likes. */
const hasUnits = (element: Element): boolean => element.hasAttribute('units');

/** One rate for all, or one each. */
export function stateFields({ optimizers, steps }: Setup, element: Element): LockstepFields {
  const first = optimizers.map((id) => RATE_OF[id] ?? RATE_OF_OTHERS);
  const written = numbers(RATES, { low: 1, high: MOST }, first);
  const count = new Codec({ 'learning-rates': written }).fromAttributes(element).state['learning-rates'].length;
  return {
    'learning-rates': numbers(RATES, { low: count, high: count }, first.slice(0, count)),
    step: whole({ low: 0, high: steps }, 0),
    ...(hasUnits(element) && { units: whole(UNITS, 8) }),
  };
}

/** Hidden units, layer by layer; none at all is linear or logistic regression. */
const layers: Field<readonly number[]> = wholes(numbers(UNITS, { low: 0, high: 3 }, []));

function wholes(field: Field<readonly number[]>): Field<readonly number[]> {
  return {
    ...field,
    get expects() {
      return t('{numbers}, all of them whole', { numbers: field.expects });
    },
    parse: (text) => {
      const values = field.parse(text);
      return values?.every(Number.isInteger) ? values : null;
    },
  };
}

function few<T>(field: Field<readonly T[]>): Field<readonly T[]> {
  return {
    ...field,
    get expects() {
      return t('{names}, at most {n}', { names: field.expects, n: MOST });
    },
    parse: (text) => {
      const parsed = field.parse(text);
      return parsed && parsed.length <= MOST ? parsed : null;
    },
  };
}
