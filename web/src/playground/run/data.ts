import type { Dataset, Training } from '../../engine/trainer/types.ts';
import type { Parts, Shape } from '../setting/parts.ts';
import { OWN, type Setting, type ShapeOf, valuesOf } from '../setting/setting.ts';
import { readOwn } from './own.ts';

/** What the data of a setting are; the reader's own are looked at. Text that cannot be read has the shape of a line. */
export const shapesOf =
  ({ datasets }: Parts): ShapeOf =>
  ({ data, own }) => {
    if (data === OWN) return readOwn(own).shape;
    const spec = datasets.find(({ id }) => id === data);
    if (!spec) throw new RangeError(`There are no data called ${data}.`);
    return shapeOf(spec);
  };

const shapeOf = ({ task, features, target, classes }: Parts['datasets'][number]): Shape => ({
  task,
  inputs: features,
  target,
  classes,
});

export interface Given {
  readonly train: Dataset;
  readonly validation: Dataset;
}

/** The samples of a setting, those that are learnt from and those that are put aside. */
export function drawData(training: Training, parts: Parts, setting: Setting): Given {
  const seed = setting['data-seed'];
  const all =
    setting.data === OWN
      ? readOwn(setting.own).dataset()
      : training.dataset(setting.data, { samples: setting.samples, seed, ...valuesOf(parts, setting, 'data') });
  return training.split(all, { validation: setting.validation, seed });
}
