import { EngineError } from '../../engine/live.ts';
import type { Layer, Range, Report, Stop, Training } from '../../engine/trainer/types.ts';
import { learn, speak } from '../../words/words.ts';
import { inWords, type Parts } from '../setting/parts.ts';
import type { Setting } from '../setting/setting.ts';
import { drawData, shapesOf } from './data.ts';
import { PICTURE, placesOver, UNIT } from './grid.ts';
import type { Entry } from './history.ts';
import { planRun, type Scene } from './plan.ts';
import { type Preview, previewsOf } from './previews.ts';
import { Run } from './run.ts';

/** How a run stands at a step, and all that a page draws of it. */
export interface Frame {
  readonly step: number;
  readonly furthest: number;
  readonly report: Report;
  readonly stopped: Stop | null; // there is no step after this one
  readonly picture: Float32Array; // what the model says at every place, row by row
  readonly train: Float32Array; // what it says of the samples
  readonly validation: Float32Array;
  readonly kept: readonly KeptFrame[];
  readonly details: Details | null;
}

/** A run that is compared with, at the same step. */
export interface KeptFrame {
  readonly step: number; // where it stopped, if that is before
  readonly report: Report;
  readonly picture: Float32Array;
}

/** What need not be new with every frame. */
export interface Details {
  readonly history: readonly Entry[];
  readonly keptHistories: readonly (readonly Entry[])[];
  readonly layers: readonly Layer[];
  readonly units: readonly Float32Array[]; // layer by layer, row by row
}

/** The loss over two parameters, around the way that the run took. */
export interface Slice {
  readonly heights: Float32Array; // `size` rows, from the top
  readonly size: number;
  readonly first: Range;
  readonly second: Range;
  readonly path: readonly (readonly [number, number])[];
}

/** Why settings cannot be trained, in words. */
export interface Refused {
  readonly fault: string;
}

export type Begun = { readonly scene: Scene; readonly frame: Frame; readonly fault: null } | Refused;
export type Kept = { readonly frame: Frame; readonly fault: null } | Refused;

export interface Opened {
  readonly parts: Parts;
  readonly previews: readonly Preview[];
}

/** A run to compare with, and how it sees the places of the picture. */
interface Compared {
  readonly run: Run;
  places: Float32Array; // none if its data have other inputs
}

/** The playground without its page: a run, and those that it is compared with. It lives in a worker. */
export class Session {
  parts: Parts;
  readonly #training: Training;
  #run: Run | null = null;
  #kept: Compared[] = [];
  #places: Float32Array = new Float32Array();
  #unitPlaces: Float32Array = new Float32Array();

  constructor(training: Training, parts: Parts) {
    this.#training = training;
    this.parts = parts;
  }

  /** `language` is that of the page, for here is no page that would say it. */
  async open(language: string): Promise<Opened> {
    await speak(language);
    await learn('playground');
    this.parts = inWords(this.parts);
    return { parts: this.parts, previews: previewsOf(this.#training, this.parts) };
  }

  /** Starts anew with other settings; what is compared with stays. */
  begin(setting: Setting): Begun {
    try {
      const run = this.#start(setting);
      this.#run?.release();
      this.#run = run;
      this.#places = run.plan.prepare(placesOver(run.plan.scene, PICTURE));
      this.#unitPlaces = run.plan.prepare(placesOver(run.plan.scene, UNIT));
      for (const kept of this.#kept) {
        kept.run.seek(0);
        kept.places = placesFor(kept.run, run);
      }
      return { scene: run.plan.scene, frame: this.#frame(run, true), fault: null };
    } catch (error) {
      return refusalOf(error);
    }
  }

  /** To a step, forward or back, with what it is compared with; or as far as the time reaches. */
  seek(step: number, milliseconds: number, details: boolean): Frame {
    const run = this.#current;
    const end = performance.now() + milliseconds;
    run.seek(step, () => performance.now() > end);
    for (const kept of this.#kept) kept.run.seek(run.step);
    return this.#frame(run, details || Boolean(run.stopped));
  }

  /** Trains a run to compare with as far as it had come, and takes it to where the other stands. */
  keep(setting: Setting, step: number): Kept {
    const run = this.#current;
    try {
      const kept = this.#start(setting);
      kept.seek(step);
      kept.seek(run.step);
      this.#kept.push({ run: kept, places: placesFor(kept, run) });
    } catch (error) {
      return refusalOf(error);
    }
    return { frame: this.#frame(run, true), fault: null };
  }

  forget(index: number): Frame {
    this.#kept.splice(index, 1)[0]?.run.release();
    return this.#frame(this.#current, true);
  }

  /** The loss over two parameters, by their places. */
  slice(first: number, second: number): Slice {
    const { trainer, history, step } = this.#current;
    const { parameters } = trainer;
    const path = [...history.path(first, second, step), [parameters[first] ?? 0, parameters[second] ?? 0] as const];
    const [firstRange, secondRange] = [around(path.map(([value]) => value)), around(path.map(([, value]) => value))];
    const rows = trainer.surface({ first, second, firstRange, secondRange, size: SLICE });
    return { heights: fromTheTop(rows, SLICE), size: SLICE, first: firstRange, second: secondRange, path };
  }

  get #current(): Run {
    if (!this.#run) throw new Error('There is no run before `begin`.');
    return this.#run;
  }

  #start(setting: Setting): Run {
    const shape = shapesOf(this.parts)(setting);
    return new Run(this.#training, planRun(this.parts, shape, setting, drawData(this.#training, this.parts, setting)));
  }

  #frame(run: Run, details: boolean): Frame {
    const { trainer, plan, history, step, stopped } = run;
    const { train, validation } = plan.settings;
    return {
      step,
      furthest: Math.max(step, history.furthest),
      report: run.report,
      stopped: trainer.progress.stopped ?? (stopped && step >= stopped.step - 1 ? stopped : null),
      picture: trainer.predict(this.#places),
      train: trainer.predict(train.features),
      validation: trainer.predict(validation?.features ?? new Float32Array()),
      kept: this.#kept.map(keptFrame),
      details: details ? this.#details(run) : null,
    };
  }

  #details({ trainer, history, layers }: Run): Details {
    return {
      layers,
      history: history.entries,
      keptHistories: this.#kept.map((kept) => kept.run.history.entries),
      units: trainer.units(this.#unitPlaces),
    };
  }
}

function refusalOf(error: unknown): Refused {
  if (error instanceof EngineError || error instanceof RangeError) return { fault: error.message };
  throw error;
}

const SLICE = 44;
const NARROWEST = 1.5; // a run that hardly moved is not to be magnified

function around(values: readonly number[]): Range {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const reach = Math.max((high - low) * 0.75, NARROWEST);
  const middle = (low + high) / 2;
  return [middle - reach, middle + reach];
}

const fromTheTop = (rows: Float32Array, size: number) =>
  rows.map((_, index) => rows[(size - 1 - Math.floor(index / size)) * size + (index % size)] ?? Number.NaN);

const placesFor = (kept: Run, run: Run) =>
  kept.plan.scene.ranges.length === run.plan.scene.ranges.length
    ? kept.plan.prepare(placesOver(run.plan.scene, PICTURE))
    : new Float32Array();

const keptFrame = ({ run: { trainer, step, report }, places }: Compared): KeptFrame => ({
  step,
  report,
  picture: places.length > 0 ? trainer.predict(places) : places,
});
