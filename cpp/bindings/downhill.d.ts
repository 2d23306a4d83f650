/** What bindings.cpp exports, for TypeScript. Copied beside the glue that Emscripten writes. */
export interface DownhillModule {
  reserve(doubles: number): boolean;
  doubles(): Float64Array;
  floats(): Float32Array;
  form(): Uint32Array;
  parameters(): Float64Array;
  result(): Float64Array;
  readonly evaluateDoubles: Evaluate;
  readonly evaluateFloats: Evaluate;
}

/** Evaluates what the form says. Returns the code of the problem, 0 for none. */
export type Evaluate = (loss: number, parameters: number, reduction: number) => number;

export interface ModuleOptions {
  instantiateWasm(
    imports: WebAssembly.Imports,
    onInstance: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}

export default function createModule(options: ModuleOptions): Promise<DownhillModule>;
