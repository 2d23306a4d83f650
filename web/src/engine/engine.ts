import type { DownhillModule } from '../generated/downhill.js';
import { Call, type Subject } from './call.ts';
import { EngineError } from './errors.ts';
import { readInputs } from './inputs.ts';
import { readParams } from './params.ts';
import { PreparedCall } from './prepared.ts';
import type {
  AnyInputs,
  Engine,
  Evaluation,
  InputsOf,
  LossId,
  LossRules,
  Params,
  ParamsOf,
  Prepared,
  ValueOf,
  Values,
} from './types.ts';
import { listed, shown } from './words.ts';

/** Losses over arrays in wasm memory: check, copy in, one call, copy out. */
export class LossEngine<Spec extends LossRules> implements Engine<Spec> {
  readonly catalogue: readonly Spec[];
  readonly #module: DownhillModule;
  readonly #call: Call;

  constructor(module: DownhillModule, catalogue: readonly Spec[]) {
    this.catalogue = catalogue;
    this.#module = module;
    this.#call = new Call(module, { doubles: module.evaluateDoubles, floats: module.evaluateFloats });
  }

  evaluate<Id extends LossId, Given extends ParamsOf<Id> = Record<never, never>>(
    id: Id,
    inputs: InputsOf<Id>,
    params?: Given,
  ): Evaluation<ValueOf<Given>> {
    const value = this.#run(this.#subject(id, inputs, params), true);
    return { value: value as ValueOf<Given>, gradient: this.#call.copyOfGradient() };
  }

  value<Id extends LossId, Given extends ParamsOf<Id> = Record<never, never>>(
    id: Id,
    inputs: InputsOf<Id>,
    params?: Given,
  ): ValueOf<Given> {
    return this.#run(this.#subject(id, inputs, params), false) as ValueOf<Given>;
  }

  prepare<Id extends LossId>(id: Id, inputs: InputsOf<Id>, params?: ParamsOf<Id>): Prepared {
    return new PreparedCall(this.#module, this.#subject(id, inputs, params));
  }

  #run(subject: Subject, wantsGradient: boolean): number | Values {
    this.#call.write(subject, wantsGradient);
    const value = this.#call.run(subject);
    return subject.params.reduction === 'none' ? this.#call.copyOfValues() : value;
  }

  #subject(id: LossId, inputs: AnyInputs, params: Params = {}): Subject {
    const handle = this.#handleOf(id);
    const spec = this.catalogue[handle] as Spec;
    return { spec, handle, given: readInputs(spec, inputs), params: readParams(spec, params) };
  }

  /** A loss's place in the catalogue is its handle in C++. */
  #handleOf(id: LossId): number {
    const handle = this.catalogue.findIndex((spec) => spec.id === id);
    if (handle >= 0) return handle;
    const known = listed(this.catalogue.map((spec) => spec.id));
    throw new EngineError('unknown-loss', `there is no loss ${shown(id)}; there are ${known}`, { loss: String(id) });
  }
}
