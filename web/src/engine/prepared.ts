import type { DownhillModule } from '../generated/downhill.js';
import { Call, type Subject, type Way } from './call.ts';
import { EngineError } from './errors.ts';
import type { Prepared, PreparedInputs, Values } from './types.ts';
import type { Place } from './workspace.ts';

/** A call whose arrays stay in wasm memory. */
export class PreparedCall implements Prepared {
  readonly inputs: PreparedInputs;
  readonly gradient: Values;
  readonly #call: Call;
  readonly #subject: Subject;
  #wantsGradient = true;

  constructor(module: DownhillModule, subject: Subject) {
    refuseNone(subject);
    const call = new Call(module, directly(module));
    try {
      const places = call.write(subject, true);
      call.prepare({ doubles: module.prepareDoubles, floats: module.prepareFloats }, subject);
      const arrays = subject.given.arrays.map(([id], i) => [id, call.viewOf(places[i] as Place)] as const);
      // Errors quote what lies in the arrays then, not what was given now.
      this.#subject = { ...subject, given: { ...subject.given, arrays } };
      this.inputs = Object.fromEntries(arrays);
      this.gradient = call.viewOfGradient();
      this.#call = call;
    } catch (error) {
      call.release();
      throw error;
    }
  }

  value(): number {
    return this.#run(false);
  }

  evaluate(): number {
    return this.#run(true);
  }

  release(): void {
    this.#call.release();
  }

  #run(wantsGradient: boolean): number {
    if (wantsGradient !== this.#wantsGradient) this.#call.wantGradient(wantsGradient);
    this.#wantsGradient = wantsGradient;
    return this.#call.run(this.#subject);
  }
}

/** Past Embind. Emscripten puts the wasm’s own functions in their places when they are first called: on nothing, here. */
function directly(module: DownhillModule): Way {
  module._downhill_evaluate_doubles(0);
  module._downhill_evaluate_floats(0);
  return { doubles: module._downhill_evaluate_doubles, floats: module._downhill_evaluate_floats };
}

function refuseNone({ spec, params }: Subject): void {
  if (params.reduction !== 'none') return;
  const message = `${spec.id}: reduction is "none"; a prepared loss has one value, by "mean" or "sum"`;
  throw new EngineError('type', message, { loss: spec.id, argument: 'reduction' });
}
