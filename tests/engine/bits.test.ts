import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kernels, loadEngine } from '../../web/src/engine/index.ts';
import { type Golden, readGolden } from './golden.ts';

const engine = await loadEngine();
const lines = readFileSync(new URL('../golden/losses.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const native = new Map(lines.map((line) => line.split(' ') as [name: string, hash: string]));
const cases = kernels
  .filter(({ family }) => family !== 'sequences' && family !== 'composite')
  .flatMap((spec) => (['double', 'float'] as const).map((precision) => ({ spec, precision })));

test.each(cases)('$spec.id in $precision has the bits that it has natively', ({ spec, precision }) => {
  const alike = alikeIn(readGolden(spec).filter((row) => row.precision === precision));
  const [first] = alike as [Golden];
  const rows = Array.from({ length: spec.traits.acrossBatch ? 1 : 1003 }, (_, i) => alike[i % alike.length] as Golden);
  const ArrayType = precision === 'double' ? Float64Array : Float32Array;
  const inputs = {
    ...Object.fromEntries(
      spec.inputs.map(({ id }, k) => [id, ArrayType.from(rows.flatMap((row) => row.inputs[k] ?? []))]),
    ),
    ...(spec.width ? { [spec.width]: first.width } : {}),
    ...(first.classWeights.length > 0 ? { classWeights: ArrayType.from(first.classWeights) } : {}),
  };
  const { value, gradient } = engine.evaluate(spec.id, inputs as never, first.parameters as never);
  expect(hashOf(Float64Array.of(...gradient, value as number))).toBe(native.get(`${spec.id}-${precision}`));
});

/** The golden samples that go into one call with the first of them. */
function alikeIn(rows: readonly Golden[]): Golden[] {
  const key = ({ parameters, width, classWeights }: Golden) => JSON.stringify([parameters, width, classWeights]);
  const moderate = rows.filter((row) => [...row.values, ...row.gradient].every((x) => Math.abs(x) <= 1e6));
  return moderate.filter((row) => key(row) === key(moderate[0] as Golden));
}

/** FNV-1a over the bytes. */
function hashOf({ buffer }: Float64Array<ArrayBuffer>): string {
  let hash = 14695981039346656037n;
  for (const byte of new Uint8Array(buffer)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1099511628211n);
  return hash.toString(16);
}
