import { DataError, type OwnData as Read, readSamples } from '../../data/index.ts';
import type { Dataset, Quantity } from '../../engine/trainer/types.ts';
import { t, tCount } from '../../words/words.ts';
import type { Shape } from '../setting/parts.ts';
import { MOST } from '../setting/setting.ts';

export interface OwnData {
  readonly shape: Shape;
  readonly fault: string; // what is wrong with the text, by line and column; empty where nothing is
  dataset(): Dataset; // throws a RangeError that says the fault
}

/** What the reader has typed, pasted or opened. The same text is asked for with every frame, and read once. */
export function readOwn(text: string): OwnData {
  if (latest?.text !== text) latest = { text, own: read(text) };
  return latest.own;
}

let latest: { readonly text: string; readonly own: OwnData } | null = null;

function read(text: string): OwnData {
  try {
    const data = readSamples(text);
    const rows = data.targets.length;
    if (rows > MOST.samples) {
      throw new DataError(
        t('There are {rows} rows; up to {most} can be trained on here. Leave some out.', { rows, most: MOST.samples }),
      );
    }
    if (rows < FEWEST) {
      throw new DataError(
        tCount(
          rows,
          'There is {n} row; there must be at least {fewest} to learn from.',
          'There are {n} rows; there must be at least {fewest} to learn from.',
          { fewest: FEWEST },
        ),
      );
    }
    return { shape: shapeOf(data), fault: '', dataset: () => data };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const fault = error.message;
    return {
      shape: NOTHING,
      fault,
      dataset: () => {
        throw new RangeError(fault);
      },
    };
  }
}

/** Fewer could not be split and still say something. */
export const FEWEST = 8;

const quantity = (title: string, low: number, high: number): Quantity => ({ title, unit: '', low, high });

const NOTHING: Shape = {
  task: 'regression',
  inputs: [quantity('x', 0, 1)],
  target: quantity('y', 0, 1),
  classes: [],
};

function shapeOf({ features, featureCount, featureNames, targets, targetName, task, classNames }: Read): Shape {
  return {
    task,
    inputs: featureNames.map((name, index) =>
      spread(
        name,
        features.filter((_, place) => place % featureCount === index),
      ),
    ),
    target: task === 'regression' ? spread(targetName, targets) : null,
    classes: classNames,
  };
}

const MARGIN = 0.06; // so that no point lies on the edge

function spread(title: string, values: Float32Array): Quantity {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const margin = (high - low) * MARGIN || 1;
  return quantity(title, low - margin, high + margin);
}
