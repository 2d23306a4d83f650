/** What trains, on the engine's wasm: data, models, optimizers and loss surfaces. */
import { loaderOf } from '../load.ts';
import { EngineTraining } from './training.ts';
import type { Training } from './types.ts';

export type * from './types.ts';

export const loadTraining = loaderOf((module): Training => new EngineTraining(module));
