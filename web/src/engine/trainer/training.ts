import type { DownhillModule } from '../../generated/downhill.js';
import { generate } from './data.ts';
import { TableTrainer } from './embedding.ts';
import { descend, surfaceOf } from './line.ts';
import { activations, datasets, optimizers, schedules } from './parts.ts';
import { Scratch } from './scratch.ts';
import { split } from './split.ts';
import { ModelTrainer } from './trainer.ts';
import type {
  Dataset,
  DatasetId,
  DatasetOptions,
  Descent,
  DescentSettings,
  EmbeddingTrainer,
  EmbedSettings,
  Split,
  SplitOptions,
  SurfaceSettings,
  Trainer,
  Training,
  TrainSettings,
} from './types.ts';

/** Data and trainers in the engine's memory. */
export class EngineTraining implements Training {
  readonly datasets = datasets;
  readonly activations = activations;
  readonly optimizers = optimizers;
  readonly schedules = schedules;
  readonly #module: DownhillModule;
  readonly #scratch: Scratch;

  constructor(module: DownhillModule) {
    this.#module = module;
    this.#scratch = new Scratch(module);
  }

  dataset(id: DatasetId, options?: DatasetOptions): Dataset {
    return generate(this.#module, this.#scratch, id, options);
  }

  split(data: Dataset, options?: SplitOptions): Split {
    return split(this.#module, this.#scratch, data, options);
  }

  train(settings: TrainSettings): Trainer {
    return new ModelTrainer(this.#module, this.#scratch, settings);
  }

  embed(settings: EmbedSettings): EmbeddingTrainer {
    return new TableTrainer(this.#module, this.#scratch, settings);
  }

  surface(settings: SurfaceSettings): Float32Array {
    return surfaceOf(this.#module, this.#scratch, settings);
  }

  descend(settings: DescentSettings): Descent {
    return descend(this.#module, this.#scratch, settings);
  }
}
