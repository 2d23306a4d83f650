import type { DownhillModule } from '../generated/downhill.js';
import { Call, type Subject } from './call.ts';
import { EngineError } from './errors.ts';
import { readInputs } from './inputs.ts';
import { readParams } from './params.ts';
import { PreparedCall } from './prepared.ts';
import { callOf, evaluateTasks, MULTI_TASK, refusePreparing, valueOfTasks } from './tasks.ts';
import type {
  AnyInputs,
  CompositeId,
  CompositeRules,
  Engine,
  Evaluation,
  InputsOf,
  LossId,
  LossRules,
  MultiTaskEvaluation,
  MultiTaskInputs,
  MultiTaskParams,
  Params,
  ParamsOf,
  Prepared,
  ValueOf,
  Values,
} from './types.ts';
import { listed, shown } from './words.ts';

/** Losses over arrays in wasm memory: check, copy in, one call, copy out. */
export class LossEngine<Spec extends LossRules | CompositeRules> implements Engine<Spec> {
  readonly catalogue: readonly Spec[];
  readonly #module: DownhillModule;
  readonly #call: Call;

  constructor(module: DownhillModule, catalogue: readonly Spec[]) {
    this.catalogue = catalogue;
    this.#module = module;
    this.#call = new Call(module, { doubles: module.evaluateDoubles, floats: module.evaluateFloats });
  }

  evaluate(id: CompositeId, inputs: MultiTaskInputs, params?: MultiTaskParams): MultiTaskEvaluation;
  evaluate<Id extends LossId, Given extends ParamsOf<Id> = Record<never, never>>(
    id: Id,
    inputs: InputsOf<Id>,
    params?: Given,
  ): Evaluation<ValueOf<Given>>;
  evaluate(id: LossId | CompositeId, inputs: unknown, params?: unknown): never {
    if (id === MULTI_TASK) {
      return evaluateTasks(inputs, params, (part) => this.evaluate(part.loss, ...callOf(part))) as never;
    }
    const value = this.#run(this.#subject(id, inputs, params), true);
    return { value, gradient: this.#call.copyOfGradient() } as never;
  }

  value(id: CompositeId, inputs: MultiTaskInputs, params?: MultiTaskParams): number;
  value<Id extends LossId, Given extends ParamsOf<Id> = Record<never, never>>(
    id: Id,
    inputs: InputsOf<Id>,
    params?: Given,
  ): ValueOf<Given>;
  value(id: LossId | CompositeId, inputs: unknown, params?: unknown): never {
    if (id === MULTI_TASK) {
      return valueOfTasks(inputs, params, (part) => this.value(part.loss, ...callOf(part))) as never;
    }
    return this.#run(this.#subject(id, inputs, params), false) as never;
  }

  prepare<Id extends LossId>(id: Id, inputs: InputsOf<Id>, params?: ParamsOf<Id>): Prepared {
    if ((id as string) === MULTI_TASK) refusePreparing();
    return new PreparedCall(this.#module, this.#subject(id, inputs, params));
  }

  #run(subject: Subject, wantsGradient: boolean): number | Values {
    this.#call.write(subject, wantsGradient);
    const value = this.#call.run(subject);
    return subject.params.reduction === 'none' ? this.#call.copyOfValues() : value;
  }

  #subject(id: LossId, inputs: unknown, params: unknown = {}): Subject {
    const handle = this.#handleOf(id);
    const spec = this.catalogue[handle] as LossRules;
    return { spec, handle, given: readInputs(spec, inputs as AnyInputs), params: readParams(spec, params as Params) };
  }

  /** A loss's place in the catalogue is its handle in C++. */
  #handleOf(id: LossId): number {
    const handle = this.catalogue.findIndex((spec) => spec.id === id);
    if (handle >= 0) return handle;
    const known = listed(this.catalogue.map((spec) => spec.id));
    throw new EngineError('unknown-loss', `there is no loss ${shown(id)}; there are ${known}`, { loss: String(id) });
  }
}
