import type { DownhillModule } from '../generated/downhill.js';
import { EngineError } from './errors.ts';
import { type Field, Form } from './form.ts';
import { type ReadInputs, rowLength } from './inputs.ts';
import { REDUCTIONS, type ReadParams } from './params.ts';
import { errorOf } from './problem.ts';
import type { InputSpec, LossRules, Values } from './types.ts';
import { type Place, Workspace } from './workspace.ts';

/** What a call is about, with what only JavaScript can get wrong checked. */
export interface Subject {
  readonly spec: LossRules;
  readonly handle: number;
  readonly given: ReadInputs;
  readonly params: ReadParams;
}

/** A function of C++ about the form at an address, for either precision. */
export interface Way {
  doubles(form: number): number;
  floats(form: number): number;
}

const NOWHERE: Place = { at: 0, length: 0 };

/** One evaluation, laid out in wasm memory: the arrays, and the form that C++ reads. */
export class Call {
  readonly #way: Way;
  readonly #workspace: Workspace;
  readonly #form: Form;
  #single = false;
  #values = NOWHERE;
  #gradient = NOWHERE;

  constructor(module: DownhillModule, way: Way) {
    this.#way = way;
    this.#workspace = new Workspace(module);
    this.#form = new Form(module);
  }

  /** Copies the arrays in. Returns where they lie now, in the order of those given. */
  write({ spec, handle, given, params }: Subject, wantsGradient: boolean): Place[] {
    const { arrays, width, steps, single } = given;
    const lengths = arrays.map(([, vector]) => vector.length);
    const predictions = lengths[0] ?? 0;
    const samples = Math.floor(predictions / rowLength(spec.inputs[0] as InputSpec, given));
    const [valuesLength, gradientLength] = [params.reduction === 'none' ? samples : 0, wantsGradient ? predictions : 0];
    if (!this.#workspace.start([...lengths, valuesLength, gradientLength], single)) throw tooLarge(spec, lengths);

    this.#single = single;
    this.#form.begin({
      // A row longer than the predictions cannot be, and C++ says so; a number this large would not reach it.
      width: Math.min(width, predictions + 1),
      steps: Math.min(steps, predictions + 1),
      loss: handle,
      reduction: REDUCTIONS.indexOf(params.reduction),
      parameters: params.parameters,
    });
    const places = arrays.map(([id, vector]) => this.#set(id, this.#workspace.copyIn(vector)));
    this.#values = this.#set('values', this.#workspace.take(valuesLength));
    this.#gradient = this.#set('gradient', this.#workspace.take(gradientLength));
    return places;
  }

  /** Whether the next runs work out the gradient, for which there must be room. */
  wantGradient(wants: boolean): void {
    this.#set('gradient', wants ? this.#gradient : NOWHERE);
  }

  /** The mean or the sum; without a reduction it says nothing. An error speaks of what is given here. */
  run(subject: Subject): number {
    this.#go(this.#way, subject);
    return this.#form.value;
  }

  /** What is the same in every run, done before the first. */
  prepare(way: Way, subject: Subject): void {
    this.#go(way, subject);
  }

  copyOfValues(): Values {
    return this.#workspace.copyOut(this.#values);
  }

  copyOfGradient(): Values {
    return this.#workspace.copyOut(this.#gradient);
  }

  viewOf(place: Place): Values {
    return this.#workspace.viewOf(place);
  }

  viewOfGradient(): Values {
    return this.#workspace.viewOf(this.#gradient);
  }

  release(): void {
    this.#workspace.release();
    this.#form.release();
  }

  #set(field: Field, place: Place): Place {
    this.#form.setArray(field, this.#workspace.addressOf(place), place.length);
    return place;
  }

  #go(way: Way, subject: Subject): void {
    const { address } = this.#form;
    const code = this.#single ? way.floats(address) : way.doubles(address);
    if (code) throw this.#error(code, subject);
  }

  #error(code: number, { spec, given, params }: Subject): Error {
    const { argument, index } = this.#form;
    return errorOf({ code, argument, index }, { spec, given, parameters: params.parameters });
  }
}

function tooLarge({ id }: Pick<LossRules, 'id'>, lengths: readonly number[]): EngineError {
  const longest = Math.max(...lengths);
  const message = `${id}: ${longest} values do not fit into the engine’s memory; evaluate them in parts`;
  return new EngineError('memory', message, { loss: id });
}
