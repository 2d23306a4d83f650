import type { LossId } from '../../engine/live.ts';
import type { DatasetId } from '../../engine/trainer/types.ts';
import { Codec, choice, choices, type Fields, number, type Refusal, type StateOf } from '../../state/codec.ts';
import { featuresOf, plainFeatures } from './features.ts';
import { layers, parameter, passage, whole } from './fields.ts';
import { AUTO, trainable, usualLoss } from './losses.ts';
import type { Parts, Shape } from './parts.ts';

/** The reader's own numbers, in place of a data set. */
export const OWN = 'own';

/** Whether it waits for the reader's own numbers. */
export const isEmpty = ({ data, own }: Pick<Setting, 'data' | 'own'>): boolean => data === OWN && own.trim() === '';

export const MOST = { layers: 6, units: 16, samples: 2000, own: 200_000 } as const;
export const RATES = { low: 1e-5, high: 10 } as const;
export const OUTPUTS = ['identity', 'sigmoid', 'tanh', 'relu', 'softmax'] as const;
const SEEDS = { low: 0, high: 9999 };

/** Where the data come from decides on everything else. */
const source = ({ datasets }: Parts) => ({
  data: choice<DatasetId | typeof OWN>([...datasets.map(({ id }) => id), OWN], 'moons'),
  own: passage(MOST.own),
});

const general = (parts: Parts, shape: Shape) => ({
  samples: whole({ low: 20, high: MOST.samples }, 200),
  'data-seed': whole(SEEDS, 1),
  validation: number({ low: 0.1, high: 0.9 }, 0.3),
  features: choices(
    featuresOf(shape.inputs).map(({ id }) => id),
    plainFeatures(shape.inputs),
  ),
  hidden: layers(MOST, [8, 4]),
  activation: choice(
    parts.activations.map(({ id }) => id),
    'tanh',
  ),
  output: choice([AUTO, ...OUTPUTS], AUTO),
  loss: choice<LossId>(
    trainable(parts).map(({ id }) => id),
    usualLoss(shape),
  ),
  optimizer: choice(
    parts.optimizers.map(({ id }) => id),
    'adam',
  ),
  rate: number(RATES, 0.03),
  schedule: choice(
    parts.schedules.map(({ id }) => id),
    'constant',
  ),
  l1: number({ low: 0, high: 1 }, 0),
  l2: number({ low: 0, high: 1 }, 0),
  clip: number({ low: 0, high: 100 }, 0),
  batch: whole({ low: 0, high: MOST.samples }, 20),
  seed: whole(SEEDS, 1),
});

type Source = StateOf<ReturnType<typeof source>>;
type General = StateOf<ReturnType<typeof general>>;

/** Everything that a run follows from. */
export interface Setting extends Source, General {
  /** Of the chosen data set, loss, optimizer and schedule: `data.noise`, `loss.delta`. */
  readonly parameters: { readonly [name: string]: number };
}

/** A parameter's name where names are lower case: in addresses. */
const lowered = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export interface Chosen {
  readonly data: string;
  readonly loss: string;
  readonly optimizer: string;
  readonly schedule: string;
}

/** The parameters of what is chosen, by their names in a setting. */
export function parametersOf(parts: Parts, chosen: Chosen) {
  const groups = [
    ['data', parts.datasets.find(({ id }) => id === chosen.data)],
    ['loss', parts.losses.find(({ id }) => id === chosen.loss)],
    ['optimizer', parts.optimizers.find(({ id }) => id === chosen.optimizer)],
    ['schedule', parts.schedules.find(({ id }) => id === chosen.schedule)],
  ] as const;
  return groups.flatMap(([group, part]) =>
    (part?.parameters ?? []).map((rules) => ({ name: `${group}.${lowered(rules.id)}`, group, rules })),
  );
}

/** The parameters of one group by the names that the engine knows. */
export function valuesOf(parts: Parts, setting: Setting, wanted: string): Record<string, number> {
  const own = parametersOf(parts, setting).filter(({ group }) => group === wanted);
  return Object.fromEntries(own.map(({ name, rules }) => [rules.id, setting.parameters[name] ?? rules.fallback]));
}

const parameterFields = (parts: Parts, chosen: Chosen): Readonly<Record<string, ReturnType<typeof parameter>>> =>
  Object.fromEntries(parametersOf(parts, chosen).map(({ name, rules }) => [name, parameter(rules)]));

export type Read = (name: string) => string | null;

/** Tells what data are from where they come: the reader's own text has to be looked at. */
export type ShapeOf = (from: Source) => Shape;

export interface DecodedSetting {
  readonly setting: Setting;
  readonly refused: readonly Refusal[];
}

/** Writes settings as text and reads them back; whatever does not fit what is chosen before it falls back. */
export class SettingCodec {
  readonly parts: Parts;
  readonly #shapeOf: ShapeOf;

  constructor(parts: Parts, shapeOf: ShapeOf) {
    this.parts = parts;
    this.#shapeOf = shapeOf;
  }

  shapeOf(from: Source): Shape {
    return this.#shapeOf(from);
  }

  decode(read: Read): DecodedSetting {
    const from = new Codec(source(this.parts)).decode(read);
    const rest = new Codec(general(this.parts, this.#shapeOf(from.state))).decode(read);
    const chosen = { ...from.state, ...rest.state };
    const own = new Codec(parameterFields(this.parts, chosen)).decode(read);
    return {
      setting: { ...chosen, parameters: own.state },
      refused: [...from.refused, ...rest.refused, ...own.refused],
    };
  }

  /** Text by name, of what differs from the usual alone. */
  encode(setting: Setting): Record<string, string> {
    const { parameters } = setting;
    const encode = (fields: Fields, state: object) => new Codec(fields).encode(state as StateOf<Fields>);
    return {
      ...encode(source(this.parts), setting),
      ...encode(general(this.parts, this.#shapeOf(setting)), setting),
      ...encode(parameterFields(this.parts, setting), parameters),
    };
  }

  /** Other choices: what the reader never touched follows them, and what no longer fits falls back. */
  change(setting: Setting, change: Readonly<Record<string, string>>): DecodedSetting {
    const texts: Record<string, string> = { ...this.encode(setting), ...change };
    return this.decode((name) => texts[name] ?? null);
  }
}
