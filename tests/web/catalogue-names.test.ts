import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { callsOf, engineInputs } from '../../web/build/catalogue/calls.ts';
import { LIBRARIES, nameOf, noteOn } from '../../web/build/catalogue/names.ts';
import { kernels, loadEngine } from '../../web/src/engine/index.ts';
import { lacking, programOf } from '../golden/recipes.ts';

const engine = await loadEngine();
const { catalogue } = engine;

// What tfjs-layers 4.22 knows by name: `lossesMap` in its losses.ts.
const NAMES_FOR_MODELS = [
  'meanSquaredError',
  'meanAbsoluteError',
  'meanAbsolutePercentageError',
  'meanSquaredLogarithmicError',
  'squaredHinge',
  'hinge',
  'categoricalHinge',
  'logcosh',
  'categoricalCrossentropy',
  'sparseCategoricalCrossentropy',
  'binaryCrossentropy',
  'kullbackLeiblerDivergence',
  'poisson',
  'cosineProximity',
];
// The metrics of tfjs-layers that are losses: `exports_metrics.ts`.
const METRICS = ['binaryCrossentropy', 'categoricalCrossentropy', 'cosineProximity', 'meanAbsolutePercentageError'];

describe('the names in TensorFlow.js', () => {
  const named = catalogue.flatMap((spec) => {
    const name = nameOf(spec, 'tensorflowjs');
    return name ? [[spec.id, name] as const] : [];
  });

  test.each(named)('%s is there as %s', (_, name) => {
    const [, group, own] = /^tf\.(\w+)\.(\w+)$/.exec(name) ?? [];
    if (group === 'losses') expect(Object.keys(tf.losses)).toContain(own);
    else if (group === 'metrics') expect(METRICS).toContain(own);
    else expect(NAMES_FOR_MODELS).toContain(name);
  });

  const calls = kernels.flatMap((spec) => {
    const call = callsOf(engine, spec).find(({ title }) => title === 'TensorFlow.js');
    return call?.source.includes('tf.losses') ? [[spec.id, call.source] as const] : [];
  });

  test.each(calls)('the call of %s gives what the kernel gives', (id, source) => {
    const body = source.replace(/^import.*$/m, '').replace(/(tf\.losses\.[^;]*)\.print\(\)/, 'return $1.dataSync()[0]');
    const spec = kernels.find((kernel) => kernel.id === id);
    if (!spec) throw new Error(`${id} is not there`);
    expect(new Function('tf', body)(tf)).toBeCloseTo(engine.value(id, engineInputs(spec)), 5);
  });

  test('are most of them tried', () => {
    expect(calls.length).toBeGreaterThanOrEqual(5);
  });
});

test('a note is on a name that there is', () => {
  const noted = catalogue.flatMap((spec) =>
    LIBRARIES.filter(([library]) => noteOn(spec, library)).map(([library]) => nameOf(spec, library)),
  );
  expect(noted.length).toBeGreaterThan(10);
  expect(noted).not.toContain(null);
});

test('every loss has the paper that it comes from, or one that made it what it is', () => {
  const isManual = (url: string) => /pytorch\.org|keras\.io|scikit-learn\.org/.test(url);
  for (const { id, references } of catalogue) {
    const papers = references.filter(({ url }) => !isManual(url));
    expect(papers, id).not.toEqual([]);
    for (const { title } of papers) expect(title, id).toMatch(/\((1[89]|20)\d\d\)/);
  }
});

test('every address is whole, and none stands twice on a page', () => {
  for (const { id, references } of catalogue) {
    const urls = references.map(({ url }) => url);
    for (const url of urls) expect(new URL(url).protocol, id).toBe('https:');
    expect(new Set(urls).size, id).toBe(urls.length);
  }
});

describe('what can be copied for PyTorch where it has no loss of its own', () => {
  const file = join(import.meta.dirname, '../golden/recipes.json');
  const golden: Record<string, { source: string; loss: number }> = JSON.parse(readFileSync(file, 'utf8'));

  test('is there for all but a whole detector', () => {
    const without = kernels.filter((spec) => !nameOf(spec, 'pytorch') && !spec.recipe).map(({ id }) => id);
    expect(without).toEqual(['detector']);
    expect(kernels.filter((spec) => nameOf(spec, 'pytorch') && spec.recipe)).toEqual([]);
  });

  test.each(lacking.map((spec) => [spec.id, spec] as const))('gives what the kernel gives: %s', (id, spec) => {
    expect(golden[id]?.source).toBe(programOf(engine, spec));
    const params = Object.fromEntries(spec.parameters.map((parameter) => [parameter.id, parameter.fallback]));
    expect(golden[id]?.loss).toBeCloseTo(engine.value(id, engineInputs(spec), params), 5); // in single precision
  });
});
