/** What bindings.cpp exports, for TypeScript. Copied beside the glue that Emscripten writes. */
export interface DownhillModule {
  reserve(capacity: number): boolean;
  doubles(slot: number): Float64Array;
  floats(slot: number): Float32Array;
  parameters(): Float64Array;
  result(): Float64Array;
  readonly evaluateDoubles: Evaluate;
  readonly evaluateFloats: Evaluate;
}

/** Returns the code of the problem, 0 for none. */
export type Evaluate = (
  loss: number,
  predictions: number,
  targets: number,
  parameters: number,
  reduction: number,
  wantsGradient: boolean,
) => number;

export interface ModuleOptions {
  instantiateWasm(
    imports: WebAssembly.Imports,
    onInstance: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}

export default function createModule(options: ModuleOptions): Promise<DownhillModule>;
