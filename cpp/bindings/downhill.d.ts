/** What bindings.cpp exports, for TypeScript. Copied beside the glue that Emscripten writes. */
export interface DownhillModule {
  readonly HEAPU8: Uint8Array;
  /** An address, or 0 where there is no room. */
  allocate(bytes: number): number;
  release(address: number): void;
  formBytes(): number;
  readonly evaluateDoubles: Evaluate;
  readonly evaluateFloats: Evaluate;
  /** The part of it that need not be done again and again, before calls that are. */
  readonly prepareDoubles: Evaluate;
  readonly prepareFloats: Evaluate;
  /** The rest of it, without Embind. */
  readonly _downhill_evaluate_doubles: Evaluate;
  readonly _downhill_evaluate_floats: Evaluate;

  trainerFormBytes(): number;
  readonly trainerMake: TrainerCall;
  readonly trainerRelease: TrainerCall;
  readonly trainerStep: TrainerCall;
  readonly trainerEpoch: TrainerCall;
  readonly trainerForward: TrainerCall;
  readonly trainerBackward: TrainerCall;
  readonly trainerEvaluate: TrainerCall;
  readonly trainerMeasure: TrainerCall;
  readonly trainerPredict: TrainerCall;
  readonly trainerUnits: TrainerCall;
  readonly trainerParameters: TrainerCall;
  readonly trainerSetParameters: TrainerCall;
  readonly trainerSnapshot: TrainerCall;
  readonly trainerRestore: TrainerCall;
  readonly trainerSurface: TrainerCall;

  embeddingFormBytes(): number;
  readonly embeddingMake: TrainerCall;
  readonly embeddingRelease: TrainerCall;
  readonly embeddingStep: TrainerCall;
  readonly embeddingPoints: TrainerCall;
  readonly embeddingSnapshot: TrainerCall;
  readonly embeddingRestore: TrainerCall;

  /** Arrays are an address and a length each: parameters, features, targets. Returns the code of the problem. */
  generateSamples(
    dataset: number,
    seed: number,
    ...arrays: [
      parameters: number,
      parameterCount: number,
      features: number,
      featureCount: number,
      targets: number,
      samples: number,
    ]
  ): number;
  /** Which samples are put aside gets a 1 in the bytes at `aside`. Returns how many. */
  splitSamples(targets: number, samples: number, classes: number, share: number, seed: number, aside: number): number;
  /** The form of line.ts. Returns the code of the problem. */
  lineSurface(form: number): number;
}

/** A call about the trainer of the form at this address. Returns the code of the problem, 0 for none. */
export type TrainerCall = (form: number) => number;

/** Evaluates what the form at this address says. Returns the code of the problem, 0 for none. */
export type Evaluate = (form: number) => number;

export interface ModuleOptions {
  instantiateWasm(
    imports: WebAssembly.Imports,
    onInstance: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}

export default function createModule(options: ModuleOptions): Promise<DownhillModule>;
