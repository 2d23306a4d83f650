import type { Engine } from '../../engine/live.ts';
import { loadTraining, type Training } from '../../engine/trainer/index.ts';
import type { Fields } from '../../state/codec.ts';
import { Widget } from '../widget.ts';

/** A widget that trains: with the engine comes the trainer, which shares its wasm. Other widgets bring none of it. */
export abstract class TrainingWidget<F extends Fields = Fields> extends Widget<F> {
  declare protected training: Training; // there whenever the engine is

  protected override async load(): Promise<Engine> {
    this.training = await loadTraining();
    return super.load();
  }
}
