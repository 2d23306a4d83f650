import type { DownhillModule } from '../../generated/downhill.js';
import { checkLength, checkNames, checkObject, floatsOf, numberOf, refusal, type Where, wholeOf } from './checks.ts';
import { errorOf } from './problem.ts';
import type { Scratch } from './scratch.ts';
import { type ReadLoss, readLoss } from './settings.ts';
import { rangeOf, sizeOf } from './slice.ts';
import { ModelTrainer } from './trainer.ts';
import type { Descent, DescentSettings, LineLoss, SurfaceSettings } from './types.ts';

const MOST_STEPS = 100_000;
const LINE = ['loss', 'features', 'targets'];
const FORM = { integers: 10, numbers: 6, bytes: 4 * 10 + 8 * 6 }; // `SurfaceForm` in data.cpp

/** The loss of every line of a grid. */
export function surfaceOf(module: DownhillModule, scratch: Scratch, settings: SurfaceSettings): Float32Array {
  const call = 'surface';
  const loss = readLine(call, settings, ['w', 'b', 'size']);
  const { features, targets } = settings;
  const w = rangeOf({ call, argument: 'w' }, settings.w);
  const b = rangeOf({ call, argument: 'b' }, settings.b);
  const size = sizeOf(call, settings.size ?? 200);

  const arrays = [Float32Array.from(loss.parameters), features, targets];
  scratch.start(call, ...arrays.map(({ byteLength }) => byteLength), 4 * size * size, FORM.bytes);
  const places = arrays.map((array) => scratch.copyIn(array));
  const heights = scratch.take(size * size);
  const form = new ArrayBuffer(FORM.bytes);
  const integers = [...places, heights].flatMap(({ address, length }) => [address, length]);
  new Uint32Array(form).set([...integers, loss.place, size]);
  new Float64Array(form, 4 * FORM.integers).set([...w, ...b]);
  const { address } = scratch.copyIn(new Uint8Array(form));

  const code = module.lineSurface(address);
  if (code === 0) return scratch.copyOut(heights);
  const numbers = new Float64Array(module.HEAPU8.buffer, address + 4 * FORM.integers, FORM.numbers);
  const [argument = 0, index = 0] = numbers.subarray(4);
  throw errorOf(
    { code, argument, index },
    { call, loss: loss.rules, outputs: 1, arrays: { features: ['features', features], targets: ['targets', targets] } },
  );
}

/** A line is a model without hidden layers: its two parameters are w and b. */
export function descend(module: DownhillModule, scratch: Scratch, settings: DescentSettings): Descent {
  const call = 'descend';
  readLine(call, settings, ['start', 'optimizer', 'schedule', 'steps']);
  const { features, targets, loss, optimizer, schedule = { id: 'constant' } } = settings;
  const start = startOf({ call, argument: 'start' }, settings.start);
  const steps = wholeOf({ call, argument: 'steps' }, settings.steps, 0, MOST_STEPS);
  const trainer = new ModelTrainer(module, scratch, {
    train: { features, featureCount: 1, targets },
    model: {},
    loss,
    optimizer,
    schedule,
  });
  try {
    trainer.setParameters(start);
    const path = new Float32Array(3 * (steps + 1));
    let end = 0;
    for (let step = 0; step <= steps && !trainer.progress.stopped; step++) {
      path.set([...trainer.parameters, trainer.loss ?? Number.NaN], end);
      end += 3;
      if (step < steps) trainer.step();
    }
    return { path: path.slice(0, end), stopped: trainer.progress.stopped };
  } finally {
    trainer.release();
  }
}

function readLine(call: string, settings: LineLoss, others: readonly string[]): ReadLoss {
  checkObject({ call, argument: 'settings' }, settings);
  checkNames({ call, argument: 'settings' }, settings, [...LINE, ...others]);
  const { length } = floatsOf({ call, argument: 'features' }, settings.features);
  checkLength({ call, argument: 'targets' }, settings.targets, length);
  return readLoss({ call, argument: 'loss' }, settings.loss);
}

function startOf(where: Where, start: unknown): Float32Array {
  if (!Array.isArray(start) || start.length !== 2) throw refusal(where, start, 'two numbers: w and b');
  return Float32Array.from(start, (number, i) => numberOf({ ...where, argument: `${where.argument}[${i}]` }, number));
}
