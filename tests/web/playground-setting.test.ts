import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../web/src/engine/live.ts';
import { activations, datasets, optimizers, schedules } from '../../web/src/engine/trainer/parts.ts';
import { shapesOf } from '../../web/src/playground/run/data.ts';
import { fromQuery, MOST_KEPT, MOST_STEPS, toQuery } from '../../web/src/playground/setting/link.ts';
import { fittingOutput, suits, trainable, warning } from '../../web/src/playground/setting/losses.ts';
import type { Parts } from '../../web/src/playground/setting/parts.ts';
import { MOST, parametersOf, RATES, SettingCodec } from '../../web/src/playground/setting/setting.ts';

const parts: Parts = { datasets, activations, optimizers, schedules, losses: rules };
const codec = new SettingCodec(parts, shapesOf(parts));
const usual = codec.decode(() => null).setting;
const change = (texts: Readonly<Record<string, string>>) => codec.change(usual, texts);

describe('a setting', () => {
  test('that nobody touched needs no address', () => {
    expect(codec.encode(usual)).toEqual({});
    expect(usual).toMatchObject({ data: 'moons', loss: 'bce', features: ['x1', 'x2'] });
  });

  test('comes back from its address for every data set, loss, optimizer and schedule', () => {
    const choices = [
      ...datasets.map(({ id }) => ({ data: id })),
      ...trainable(parts).map(({ id }) => ({ loss: id })),
      ...optimizers.map(({ id }) => ({ optimizer: id })),
      ...schedules.map(({ id }) => ({ schedule: id })),
    ];
    for (const choice of choices) {
      const { setting, refused } = change(choice);
      expect(refused).toEqual([]);
      expect(setting).toMatchObject(choice);
      const texts = codec.encode(setting);
      expect(codec.decode((name) => texts[name] ?? null)).toEqual({ setting, refused: [] });
    }
  });

  test('has the loss and the features of its data, unless the reader chose some', () => {
    expect(change({ data: 'sine' }).setting).toMatchObject({ loss: 'mse', features: ['x1'] });
    expect(change({ data: 'blobs' }).setting).toMatchObject({ loss: 'sparse-cross-entropy' });
    const chosen = change({ data: 'sine', loss: 'huber', features: 'x1 x1^3' }).setting;
    expect(codec.change(chosen, { data: 'line' }).setting).toMatchObject({ loss: 'huber', features: ['x1', 'x1^3'] });
    expect(codec.change(chosen, { data: 'moons' }).setting.features).toEqual(['x1', 'x2']);
  });

  test('holds the parameters of what is chosen, and of nothing else', () => {
    const { setting } = change({ data: 'spirals', loss: 'focal', 'loss.gamma': '3', 'optimizer.beta1': '0.5' });
    const names = parametersOf(parts, setting).map(({ name }) => name);
    expect(Object.keys(setting.parameters).sort()).toEqual(names.sort());
    expect(setting.parameters['loss.gamma']).toBe(3);
    expect(codec.change(setting, { loss: 'bce' }).setting.parameters['loss.gamma']).toBeUndefined();
  });

  test('refuses what is out of range by name, and falls back', () => {
    const bad = { rate: '11', hidden: '8 0', samples: '20.5', features: 'x9', seed: '-1', 'data.noise': 'loud' };
    const { setting, refused } = change(bad);
    expect(refused.map(({ name }) => name).sort()).toEqual(Object.keys(bad).sort());
    expect(setting).toEqual(usual);
  });

  test.each([
    ['huber', 'delta', '1e-46', 'a number from 1e-37 to 1e+38'],
    ['huber', 'delta', '1e300', 'a number from 1e-37 to 1e+38'],
    ['quantile', 'quantile', '0.999999999999', 'a number from 1e-37 to just below 1'],
  ])('has no %s whose %s is %s, which training could not hold', (loss, parameter, text, expects) => {
    const name = `loss.${parameter}`;
    expect(change({ data: 'prices', loss, [name]: text }).refused).toEqual([{ name, text, expects }]);
  });

  test('may have no hidden layer, and no more than there is room for', () => {
    expect(change({ hidden: '' }).setting.hidden).toEqual([]);
    const most = Array.from({ length: MOST.layers }, () => MOST.units);
    expect(change({ hidden: most.join(' ') }).setting.hidden).toEqual(most);
    expect(change({ hidden: [...most, 1].join(' ') }).refused).toHaveLength(1);
    expect(change({ hidden: String(MOST.units + 1) }).refused).toHaveLength(1);
  });
});

describe('an address', () => {
  const place = {
    setting: change({ data: 'spirals', hidden: '8 8 4', rate: '0.1', 'data.turns': '2' }).setting,
    step: 120,
    kept: [
      { setting: change({ loss: 'mse' }).setting, step: 300 },
      { setting: usual, step: 50 },
    ],
  };

  test('brings back the setting, the step, and the runs that were kept', () => {
    expect(fromQuery(codec, toQuery(codec, place))).toEqual({ ...place, trouble: '' });
  });

  test('holds the reader’s own numbers, unless they are too many for a link', () => {
    const own = (rows: number) => change({ data: 'own', own: '1,2\n'.repeat(rows) }).setting;
    const query = (rows: number) => toQuery(codec, { setting: own(rows), step: 0, kept: [] });
    expect(fromQuery(codec, query(60)).setting).toEqual(own(60));
    expect(query(1900).length).toBeLessThan(100);
  });

  test('is empty for the usual setting at its start', () => {
    expect(toQuery(codec, { setting: usual, step: 0, kept: [] })).toBe('');
  });

  test('keeps no more runs than are compared', () => {
    const query = toQuery(codec, { ...place, kept: Array.from({ length: 50 }, () => ({ setting: usual, step: 1 })) });
    expect(fromQuery(codec, query).kept).toHaveLength(MOST_KEPT);
  });

  test('asks for no step beyond the last', () => {
    for (const step of [String(MOST_STEPS + 1), '-1', '1.5', '1e3', '0x10', 'NaN', '9'.repeat(400)]) {
      const read = fromQuery(codec, `step=${step}`);
      expect(read.step, step).toBe(0);
      expect(read.trouble).toContain('step');
      expect(read.trouble.length).toBeLessThan(200);
    }
  });

  test('with anything in it gives a setting that can be used', () => {
    const names = [
      'data',
      'own',
      'samples',
      'hidden',
      'loss',
      'rate',
      'features',
      'kept',
      'step',
      'optimizer',
      'batch',
    ];
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'NaN', 'Infinity', '1e999', '<img onerror=x>', '%', '8 '.repeat(999)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), hostile), { maxLength: 8 }), (pairs) => {
        const { setting, step } = fromQuery(codec, new URLSearchParams(pairs).toString());
        expect(setting.rate >= RATES.low && setting.rate <= RATES.high).toBe(true);
        expect(setting.hidden.length).toBeLessThanOrEqual(MOST.layers);
        expect(setting.features.length).toBeGreaterThan(0);
        expect(Number.isInteger(step)).toBe(true);
        const query = toQuery(codec, { setting, step, kept: [] });
        expect(fromQuery(codec, query)).toMatchObject({ setting, step, trouble: '' });
      }),
    );
  });
});

describe('losses', () => {
  const shapeOf = (data: string) => codec.shapeOf(change({ data }).setting);

  test('are offered for the data they are made for', () => {
    for (const { id } of datasets) {
      const shape = shapeOf(id);
      const offered = trainable(parts).filter((loss) => suits(loss, shape));
      expect(offered.length, id).toBeGreaterThan(3);
      for (const loss of offered) expect(warning(loss, fittingOutput(loss), shape), loss.id).toBe('');
    }
  });

  test('that do not fit say what to expect', () => {
    const binary = shapeOf('moons');
    const loss = (id: string) => rules.find((each) => each.id === id) as (typeof rules)[number];
    expect(warning(loss('mse'), 'sigmoid', binary)).toContain('slowly');
    expect(warning(loss('mse'), 'identity', binary)).toContain('far on the right side');
    expect(warning(loss('bce'), 'identity', binary)).toContain('stops');
    expect(warning(loss('bce-with-logits'), 'sigmoid', binary)).toContain('twice');
    expect(warning(loss('hinge'), 'sigmoid', binary)).toContain('−1');
    expect(warning(loss('cross-entropy'), 'identity', binary)).not.toBe('');
  });
});
