import type { Quantity, Training } from '../../engine/trainer/types.ts';
import type { Parts } from '../setting/parts.ts';

/** A few points of a data set for a picture the size of a stamp: from 0 to 1 both ways, y downwards. */
export interface Preview {
  readonly data: string;
  readonly classes: readonly (readonly (readonly [number, number])[])[]; // all in one for regression
}

const SAMPLES = 70;

export function previewsOf(training: Training, { datasets }: Parts): readonly Preview[] {
  return datasets.map((rules) => {
    const { features, featureCount, targets } = training.dataset(rules.id, { samples: SAMPLES, seed: 1 });
    const [across, up = rules.target] = rules.features;
    const share = (value: number, range: Quantity | null | undefined) =>
      range ? (value - range.low) / (range.high - range.low) : 0;
    const points = [...targets].map((target, sample) => {
      const x = features[sample * featureCount] ?? 0;
      const y = featureCount > 1 ? (features[sample * featureCount + 1] ?? 0) : target;
      return { place: [share(x, across), 1 - share(y, up)] as const, kind: rules.target ? 0 : target };
    });
    const kinds = Math.max(rules.classes.length, 1);
    const classes = Array.from({ length: kinds }, (_, own) =>
      points.filter(({ kind }) => kind === own).map(({ place }) => place),
    );
    return { data: rules.id, classes };
  });
}
