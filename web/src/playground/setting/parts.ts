import type { LossRules } from '../../engine/live.ts';
import type { DataTask, Quantity, Training } from '../../engine/trainer/types.ts';

/** What there is to choose from: plain data, so that it crosses from the worker as it is. */
export interface Parts extends Pick<Training, 'datasets' | 'activations' | 'optimizers' | 'schedules'> {
  readonly losses: readonly LossRules[];
}

/** What the data are, apart from their numbers. */
export interface Shape {
  readonly task: DataTask;
  readonly inputs: readonly Quantity[];
  readonly target: Quantity | null; // null where there are classes
  readonly classes: readonly string[]; // none for regression
}

/** As it stands at an axis: "Size (m²)". */
export const titleOf = ({ title, unit }: Quantity): string => (unit ? `${title} (${unit})` : title);
