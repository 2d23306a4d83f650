import type { Engine } from '../../engine/live.ts';
import { type Change, contrastsOf, NO_CHANGE, rowOf } from './fence.ts';

/** Two ways to compare one copy with the original: dot by dot, and by what an eye for edges reports. */
export interface Comparison {
  readonly pixels: Side;
  readonly features: Side;
}

interface Side {
  readonly original: readonly number[];
  readonly copy: readonly number[];
  readonly loss: number;
}

export function compare(engine: Engine, change: Change): Comparison {
  const side = (of: (change: Change) => readonly number[]): Side => {
    const [original, copy] = [of(NO_CHANGE), of(change)];
    return { original, copy, loss: engine.value('mse', { predictions: copy, targets: original }) };
  };
  return { pixels: side(rowOf), features: side(contrastsOf) };
}
