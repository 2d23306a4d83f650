import { loadEngine } from '../../../web/src/engine/index.ts';
import { scripted } from '../contenders.mjs';
import { exampleOf } from '../example.mjs';
import { race } from '../race.mjs';

/** What the browser's driver calls: one measurement, by the names of measure.mjs. */
Object.assign(window, {
  /**
   * @param {{ loss: string, precision: string, count: number, gradient: boolean }} what
   * @param {import('../race.mjs').Effort} effort
   */
  async measure({ loss, precision, count, gradient }, effort) {
    const engine = await loadEngine();
    const spec = engine.catalogue.find(({ id }) => id === loss);
    const example = exampleOf(spec, count, precision === 'double' ? Float64Array : Float32Array);
    const times = await race(scripted(engine, example, gradient, clock), effort);
    return { count: example.inputs.predictions.length, times };
  },
});

function clock() {
  return performance.now() * 1000;
}
