import { type Inputs, isLossId, loadEngine } from '../../engine/live.ts';
import { make } from '../shared/dom.ts';

/** "The C++ kernel says 175": the same loss, by the engine, on the data that the page gave. */
export async function kernelLine(kernel: string, inputs: string): Promise<HTMLElement | null> {
  if (!isLossId(kernel)) return null;
  const engine = await loadEngine().catch(() => null);
  if (!engine)
    return make('p', { className: 'muted' }, 'The kernels could not be loaded. Check the connection, and run again.');
  const value = engine.value(kernel, JSON.parse(inputs) as Inputs);
  const shown = make('data', { className: 'number', value: String(value) }, String(Number(value.toPrecision(6))));
  return make('p', { className: 'code-kernel' }, 'On the original data, the C++ kernel says ', shown, '.');
}
