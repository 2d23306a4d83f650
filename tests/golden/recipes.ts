import { fileURLToPath } from 'node:url';
import { callsOf } from '../../web/build/catalogue/calls.ts';
import { type Engine, kernels, type LossSpec, loadEngine } from '../../web/src/engine/index.ts';

/** The losses that PyTorch lacks, with other parameters than their own: many of those treat both sides alike. */
export const lacking: readonly LossSpec[] = kernels
  .filter(({ recipe }) => recipe)
  .map((spec) => ({
    ...spec,
    parameters: spec.parameters.map((parameter) => ({ ...parameter, fallback: parameter.fallback * 0.75 })),
  }));

/** What the catalogue has to be copied for PyTorch. */
export const programOf = (engine: Engine, spec: LossSpec): string =>
  callsOf(engine, spec).find(({ title }) => title === 'PyTorch')?.source ?? '';

// For recipes.py to run.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const engine = await loadEngine();
  console.log(JSON.stringify(Object.fromEntries(lacking.map((spec) => [spec.id, programOf(engine, spec)]))));
}
