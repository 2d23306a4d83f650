import type { DownhillModule } from '../generated/downhill.js';
import { catalogue } from './catalogue.ts';
import { EngineError } from './errors.ts';
import { checkInputs, isSingle } from './inputs.ts';
import { REDUCTIONS, readParams } from './params.ts';
import { errorOf } from './problem.ts';
import type { Engine, Evaluation, Inputs, LossId, LossSpec, Params, ValueOf, Values } from './types.ts';
import { listed, shown } from './words.ts';
import { type Arrays, Workspace } from './workspace.ts';

/** Losses over arrays in wasm memory: check, copy in, one call, copy out. */
export class LossEngine implements Engine {
  readonly catalogue = catalogue;
  readonly #module: DownhillModule;
  readonly #workspace: Workspace;
  readonly #parameters: Float64Array;
  readonly #result: Float64Array;

  constructor(module: DownhillModule) {
    this.#module = module;
    this.#workspace = new Workspace(module);
    this.#parameters = module.parameters();
    this.#result = module.result();
  }

  evaluate<Given extends Params = Record<never, never>>(
    id: LossId,
    inputs: Inputs,
    params?: Given,
  ): Evaluation<ValueOf<Given>> {
    const { value, arrays } = this.#run(id, inputs, params, true);
    return { value: value as ValueOf<Given>, gradient: arrays.gradient.slice(0, inputs.predictions.length) };
  }

  value<Given extends Params = Record<never, never>>(id: LossId, inputs: Inputs, params?: Given): ValueOf<Given> {
    return this.#run(id, inputs, params, false).value as ValueOf<Given>;
  }

  #run(id: LossId, inputs: Inputs, params: Params = {}, wantsGradient: boolean): Run {
    const handle = handleOf(id);
    const spec = catalogue[handle] as LossSpec;
    checkInputs(spec, inputs);
    const { reduction, parameters } = readParams(spec, params);

    const arrays = this.#copyIn(spec, inputs);
    this.#parameters.set(parameters);
    const evaluate = isSingle(inputs) ? this.#module.evaluateFloats : this.#module.evaluateDoubles;
    const [predictions, targets] = [inputs.predictions.length, inputs.targets.length];
    const how = REDUCTIONS.indexOf(reduction);
    const code = evaluate(handle, predictions, targets, parameters.length, how, wantsGradient);

    const [value = 0, argument = 0, index = 0] = this.#result;
    if (code) throw errorOf({ code, argument, index }, { spec, inputs, parameters });
    return { value: reduction === 'none' ? arrays.values.slice(0, predictions) : value, arrays };
  }

  #copyIn(spec: LossSpec, inputs: Inputs): Arrays {
    const { predictions, targets } = inputs;
    const length = Math.max(predictions.length, targets.length);
    const arrays = this.#workspace.arrays(length, isSingle(inputs));
    if (!arrays) {
      const message = `${spec.id}: ${length} values do not fit into the engine’s memory; evaluate them in parts`;
      throw new EngineError('memory', message, { loss: spec.id });
    }
    arrays.predictions.set(predictions);
    arrays.targets.set(targets);
    return arrays;
  }
}

interface Run {
  readonly value: number | Values;
  readonly arrays: Arrays;
}

/** A loss's place in the catalogue is its handle in C++. */
function handleOf(id: LossId): number {
  const handle = catalogue.findIndex((spec) => spec.id === id);
  if (handle >= 0) return handle;
  const known = listed(catalogue.map((spec) => spec.id));
  throw new EngineError('unknown-loss', `there is no loss ${shown(id)}; there are ${known}`, { loss: String(id) });
}
