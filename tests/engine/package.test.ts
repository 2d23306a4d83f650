import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// What a stranger would have: a folder of their own with what `npm pack` makes in it, and nothing else of ours.
const packed = fileURLToPath(new URL('../../dist/engine', import.meta.url));
const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'downhill-'));

beforeAll(() => {
  if (!existsSync(packed)) throw new Error('dist/engine is missing: npm run build');
  const options = { cwd: packed, encoding: 'utf8' as const };
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', home], options));
  const folder = join(home, 'node_modules/downhill-engine');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, filename), '-C', folder, '--strip-components=1']);
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(home, { recursive: true }));

const houses = '{ predictions: [250, 300, 180, 400], targets: [260, 290, 200, 410] }';

test('Node imports it and gets numbers', () => {
  const program = `
    import { loadEngine } from 'downhill-engine';
    const engine = await loadEngine();
    console.log(JSON.stringify([engine.value('mse', ${houses}), ...engine.evaluate('mae', ${houses}).gradient]));`;
  const printed = execFileSync('node', ['--input-type=module', '--eval', program], { cwd: home, encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual([175, -0.25, 0.25, -0.25, -0.25]);
});

test('Node imports what trains', () => {
  const program = `
    import { loadTraining } from 'downhill-engine';
    const training = await loadTraining();
    const trainer = training.train({
      train: { features: Float32Array.of(0, 1, 2), featureCount: 1, targets: Float32Array.of(1, 3, 5) },
      model: {},
      loss: { id: 'mse' },
      optimizer: { id: 'sgd', learningRate: 0.2 },
    });
    trainer.step(1000);
    console.log(JSON.stringify([...trainer.parameters].map((x) => Math.round(x * 1000) / 1000)));`;
  const printed = execFileSync('node', ['--input-type=module', '--eval', program], { cwd: home, encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual([2, 1]);
});

test('TypeScript knows its types', () => {
  writeFileSync(
    join(home, 'program.ts'),
    `import { loadEngine, loadTraining, type LossId, type Progress } from 'downhill-engine';
    const engine = await loadEngine();
    const id: LossId = 'mse';
    const mean: number = engine.value(id, ${houses});
    const terms: Float64Array | Float32Array = engine.evaluate(id, ${houses}, { reduction: 'none' }).value;
    // @ts-expect-error there is no such loss
    engine.value('msee', ${houses});
    // @ts-expect-error the mean is no array
    engine.evaluate(id, ${houses}).value.length;
    const training = await loadTraining();
    const train = training.dataset('moons', { noise: 0.1 });
    const optimizer = { id: 'adam', learningRate: 0.01 } as const;
    const progress: Progress = training.train({ train, model: {}, loss: { id: 'mse' }, optimizer }).step();
    // @ts-expect-error there is no such data set
    training.dataset('suns');
    console.log(mean, terms, progress);`,
  );
  const words = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--types', ''];
  expect(() => execFileSync(tsc, [...words, 'program.ts'], { cwd: home, encoding: 'utf8' })).not.toThrow();
});

test('npm packs it whole', { timeout: 60_000 }, () => {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: packed, encoding: 'utf8' });
  const files = JSON.parse(listing)[0].files.map(({ path }: { path: string }) => path);
  expect(files).toEqual(expect.arrayContaining(['README.md', 'downhill.wasm', 'index.js', 'package.json']));
  expect(files).toContain('types/engine/index.d.ts');
});
