import type { DownhillModule } from '../generated/downhill.js';
import { catalogue } from './catalogue.ts';
import { EngineError } from './errors.ts';
import { Form } from './form.ts';
import { type ReadInputs, readInputs } from './inputs.ts';
import { REDUCTIONS, readParams } from './params.ts';
import { errorOf } from './problem.ts';
import type {
  AnyInputs,
  Engine,
  Evaluation,
  InputsOf,
  LossId,
  LossSpec,
  Params,
  ParamsOf,
  Reduction,
  ValueOf,
  Values,
} from './types.ts';
import { listed, shown } from './words.ts';
import { type Place, Workspace } from './workspace.ts';

/** Losses over arrays in wasm memory: check, copy in, one call, copy out. */
export class LossEngine implements Engine {
  readonly catalogue = catalogue;
  readonly #module: DownhillModule;
  readonly #workspace: Workspace;
  readonly #form: Form;
  readonly #parameters: Float64Array;
  readonly #result: Float64Array;

  constructor(module: DownhillModule) {
    this.#module = module;
    this.#workspace = new Workspace(module);
    this.#form = new Form(module.form(), this.#workspace);
    this.#parameters = module.parameters();
    this.#result = module.result();
  }

  evaluate<Id extends LossId, Given extends ParamsOf<Id> = Record<never, never>>(
    id: Id,
    inputs: InputsOf<Id>,
    params?: Given,
  ): Evaluation<ValueOf<Given>> {
    const { value, gradient } = this.#run(id, inputs, params, true);
    return { value: value as ValueOf<Given>, gradient: this.#workspace.copyOut(gradient) };
  }

  value<Id extends LossId, Given extends ParamsOf<Id> = Record<never, never>>(
    id: Id,
    inputs: InputsOf<Id>,
    params?: Given,
  ): ValueOf<Given> {
    return this.#run(id, inputs, params, false).value as ValueOf<Given>;
  }

  #run(id: LossId, inputs: AnyInputs, params: Params = {}, wantsGradient: boolean): Run {
    const handle = handleOf(id);
    const spec = catalogue[handle] as LossSpec;
    const given = readInputs(spec, inputs);
    const { reduction, parameters } = readParams(spec, params);

    const { values, gradient } = this.#copyIn(spec, given, reduction, wantsGradient);
    this.#parameters.set(parameters);
    const evaluate = given.single ? this.#module.evaluateFloats : this.#module.evaluateDoubles;
    const code = evaluate(handle, parameters.length, REDUCTIONS.indexOf(reduction));

    const [value = 0, argument = 0, index = 0] = this.#result;
    if (code) throw errorOf({ code, argument, index }, { spec, given, parameters });
    return { value: reduction === 'none' ? this.#workspace.copyOut(values) : value, gradient };
  }

  #copyIn(spec: LossSpec, given: ReadInputs, reduction: Reduction, wantsGradient: boolean): Results {
    const { arrays, width, single } = given;
    const lengths = arrays.map(([, vector]) => vector.length);
    const predictions = lengths[0] ?? 0;
    const samples = spec.inputs[0]?.shape === 'row' ? Math.floor(predictions / width) : predictions;
    const [valuesLength, gradientLength] = [reduction === 'none' ? samples : 0, wantsGradient ? predictions : 0];
    if (!this.#workspace.start([...lengths, valuesLength, gradientLength], single)) throw tooLarge(spec, lengths);

    // A row longer than the predictions cannot be, and C++ says so; a number this large would not reach it.
    this.#form.clear(Math.min(width, predictions + 1));
    for (const [id, vector] of arrays) this.#form.fill(id, this.#workspace.copyIn(vector));
    const [values, gradient] = [this.#workspace.take(valuesLength), this.#workspace.take(gradientLength)];
    this.#form.fill('values', values);
    this.#form.fill('gradient', gradient);
    return { values, gradient };
  }
}

interface Run {
  readonly value: number | Values;
  readonly gradient: Place;
}

interface Results {
  readonly values: Place;
  readonly gradient: Place;
}

export function tooLarge({ id }: Pick<LossSpec, 'id'>, lengths: readonly number[]): EngineError {
  const longest = Math.max(...lengths);
  const message = `${id}: ${longest} values do not fit into the engine’s memory; evaluate them in parts`;
  return new EngineError('memory', message, { loss: id });
}

/** A loss's place in the catalogue is its handle in C++. */
function handleOf(id: LossId): number {
  const handle = catalogue.findIndex((spec) => spec.id === id);
  if (handle >= 0) return handle;
  const known = listed(catalogue.map((spec) => spec.id));
  throw new EngineError('unknown-loss', `there is no loss ${shown(id)}; there are ${known}`, { loss: String(id) });
}
