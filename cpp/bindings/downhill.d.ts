/** What bindings.cpp exports, for TypeScript. Copied beside the glue that Emscripten writes. */
export interface DownhillModule {
  readonly HEAPU8: Uint8Array;
  /** An address, or 0 where there is no room. */
  allocate(bytes: number): number;
  release(address: number): void;
  formBytes(): number;
  readonly evaluateDoubles: Evaluate;
  readonly evaluateFloats: Evaluate;
  /** The same without Embind, for calls that are made again and again. */
  readonly _downhill_evaluate_doubles: Evaluate;
  readonly _downhill_evaluate_floats: Evaluate;
}

/** Evaluates what the form at this address says. Returns the code of the problem, 0 for none. */
export type Evaluate = (form: number) => number;

export interface ModuleOptions {
  instantiateWasm(
    imports: WebAssembly.Imports,
    onInstance: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}

export default function createModule(options: ModuleOptions): Promise<DownhillModule>;
