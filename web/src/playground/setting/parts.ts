import type { LossRules } from '../../engine/live.ts';
import type { DataTask, Quantity, Training } from '../../engine/trainer/types.ts';
import { tSpec } from '../../words/words.ts';

/** What there is to choose from: plain data, so that it crosses from the worker as it is. */
export interface Parts extends Pick<Training, 'datasets' | 'activations' | 'optimizers' | 'schedules'> {
  readonly losses: readonly LossRules[];
}

/** What they are called, in the reader's language. */
export function inWords({ losses, datasets, activations, optimizers, schedules }: Parts): Parts {
  return {
    losses: losses.map(named),
    datasets: datasets.map((data) => ({
      ...named(data),
      features: data.features.map(measured),
      target: data.target && measured(data.target),
      classes: data.classes.map((name) => tSpec(name, data.id)),
    })),
    activations: activations.map(named),
    optimizers: optimizers.map(named),
    schedules: schedules.map(named),
  };
}

type Named = {
  readonly id: string;
  readonly title: string;
  readonly parameters: readonly { readonly title: string }[];
};

const named = <T extends Named>(part: T): T => ({
  ...part,
  title: tSpec(part.title, part.id),
  parameters: part.parameters.map((parameter) => ({ ...parameter, title: tSpec(parameter.title) })),
});

const measured = (quantity: Quantity): Quantity => ({
  ...quantity,
  title: tSpec(quantity.title),
  unit: tSpec(quantity.unit),
});

/** What the data are, apart from their numbers. */
export interface Shape {
  readonly task: DataTask;
  readonly inputs: readonly Quantity[];
  readonly target: Quantity | null; // null where there are classes
  readonly classes: readonly string[]; // none for regression
}

/** As it stands at an axis: "Size (m²)". */
export const titleOf = ({ title, unit }: Quantity): string => (unit ? `${title} (${unit})` : title);
