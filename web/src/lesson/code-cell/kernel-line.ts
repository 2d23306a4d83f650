import { type Inputs, isLossId, loadEngine } from '../../engine/live.ts';
import { inDigits, t, tParts } from '../../words/words.ts';
import { make } from '../shared/dom.ts';

/** "The C++ kernel says 175": the same loss, by the engine, on the data that the page gave. */
export async function kernelLine(kernel: string, inputs: string): Promise<HTMLElement | null> {
  if (!isLossId(kernel)) return null;
  const engine = await loadEngine().catch(() => null);
  if (!engine)
    return make(
      'p',
      { className: 'muted' },
      t('The kernels could not be loaded. Check the connection, and run again.'),
    );
  const value = engine.value(kernel, JSON.parse(inputs) as Inputs);
  const shown = make('data', { className: 'number', value: String(value) }, inDigits(Number(value.toPrecision(6))));
  const told = tParts<Node | string>('On the original data, the C++ kernel says {number}.', { number: shown });
  return make('p', { className: 'code-kernel' }, ...told);
}
