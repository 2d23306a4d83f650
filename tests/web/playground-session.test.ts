import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { rules } from '../../web/src/engine/live.ts';
import { loadTraining } from '../../web/src/engine/trainer/index.ts';
import { toCsv } from '../../web/src/playground/files.ts';
import { shapesOf } from '../../web/src/playground/run/data.ts';
import { type Begun, type Frame, Session } from '../../web/src/playground/run/session.ts';
import { wrongOnes } from '../../web/src/playground/run/verdict.ts';
import { suits, trainable } from '../../web/src/playground/setting/losses.ts';
import type { Parts } from '../../web/src/playground/setting/parts.ts';
import { SettingCodec } from '../../web/src/playground/setting/setting.ts';

const wasm = await readFile(fileURLToPath(new URL('../../web/src/generated/downhill.wasm', import.meta.url)));
const training = await loadTraining({ wasm });
const { datasets, activations, optimizers, schedules } = training;
const parts: Parts = { datasets, activations, optimizers, schedules, losses: rules };
const codec = new SettingCodec(parts, shapesOf(parts));
const usual = codec.decode(() => null).setting;
const settingOf = (texts: Readonly<Record<string, string>>) => codec.change(usual, texts).setting;
const AGES = 60_000; // ms

let session: Session;
beforeEach(() => {
  session = new Session(training, parts);
});

function begun(texts: Readonly<Record<string, string>> = {}): Exclude<Begun, { fault: string }> {
  const result = session.begin(settingOf(texts));
  if (result.fault !== null) throw new Error(result.fault);
  return result;
}

const numbersOf = ({ report, details, picture }: Frame) => ({ report, layers: details?.layers, picture });

describe('a run', () => {
  test('learns with the usual settings, in the time that one watches', () => {
    const { scene, frame } = begun();
    const wrongIn = ({ validation }: Frame) => wrongOnes(scene, scene.validation, validation).length;
    const before = wrongIn(frame);
    const after = session.seek(240, AGES, true); // four seconds
    expect(after.step).toBe(240);
    expect(wrongIn(after)).toBeLessThan(before / 4);
    expect(after.report.validationLoss).toBeLessThan((frame.report.validationLoss ?? 0) / 2);
  });

  test('counts as wrong what the metrics count', () => {
    const choices: readonly Readonly<Record<string, string>>[] = [
      {},
      { loss: 'hinge' },
      { loss: 'mse' },
      { data: 'blobs' },
      { loss: 'bce-with-logits' },
    ];
    for (const texts of choices) {
      const { scene } = begun(texts);
      const frame = session.seek(30, AGES, false);
      const wrong = wrongOnes(scene, scene.validation, frame.validation).length;
      const { validationMetrics } = frame.report;
      const accuracy = validationMetrics && 'accuracy' in validationMetrics ? validationMetrics.accuracy : Number.NaN;
      expect(1 - wrong / scene.validation.count).toBeCloseTo(accuracy, 6);
    }
  });

  test('is the same bits wherever it is gone back to, and however it got there', () => {
    begun({ batch: '7' });
    const at37 = numbersOf(session.seek(37, AGES, true));
    const at900 = numbersOf(session.seek(900, AGES, true));
    expect(numbersOf(session.seek(37, AGES, true))).toEqual(at37);
    expect(numbersOf(session.seek(900, AGES, true))).toEqual(at900);
    begun({ batch: '7' });
    for (let step = 1; step < 37; step += 5) session.seek(step, AGES, true);
    expect(numbersOf(session.seek(37, AGES, true))).toEqual(at37);
  });

  test('keeps a record that does not grow for ever, and still knows every step', () => {
    begun();
    const { details } = session.seek(3000, AGES, true);
    const steps = details?.history.map(({ step }) => step) ?? [];
    expect(steps.length).toBeLessThanOrEqual(401);
    expect(steps[0]).toBe(0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    const there = numbersOf(session.seek(1777, AGES, true));
    begun();
    expect(numbersOf(session.seek(1777, AGES, true))).toEqual(there);
  });

  test('stops where the time is up, and goes on from there', () => {
    begun();
    const { step } = session.seek(50_000, 1, false);
    expect(step).toBeGreaterThan(0);
    expect(step).toBeLessThan(50_000);
    expect(session.seek(step + 10, AGES, false).step).toBe(step + 10);
  });

  test('with every data set and every loss that suits it begins and makes steps', () => {
    for (const { id } of datasets) {
      const shape = codec.shapeOf(settingOf({ data: id }));
      for (const loss of trainable(parts).filter((each) => suits(each, shape))) {
        begun({ data: id, loss: loss.id, samples: '60' });
        const { report, step } = session.seek(3, AGES, false);
        expect(step, `${id}, ${loss.id}`).toBe(3);
        expect(Number.isFinite(report.loss), `${id}, ${loss.id}`).toBe(true);
      }
    }
  });

  test('that breaks shows the last finite state, before and after it is gone back from', () => {
    begun({ data: 'sine', optimizer: 'sgd', rate: '10' });
    const broken = session.seek(500, AGES, true);
    expect(broken.stopped).not.toBeNull();
    expect(broken.step).toBe((broken.stopped?.step ?? 0) - 1);
    for (const { weights, biases } of broken.details?.layers ?? []) {
      expect([...weights, ...biases].every(Number.isFinite)).toBe(true);
    }
    const before = session.seek(broken.step - 2, AGES, true);
    expect(before.stopped).toBeNull();
    expect(session.seek(500, AGES, true)).toMatchObject({ step: broken.step, stopped: broken.stopped });
  });

  test('that cannot be is refused in words, and the one before goes on', () => {
    begun();
    session.seek(5, AGES, false);
    const refused = session.begin(settingOf({ data: 'sine', loss: 'hinge' }));
    expect(refused.fault).toMatch(/hinge|target/i);
    expect(session.seek(6, AGES, false).step).toBe(6);
  });
});

describe('numbers of the reader’s own', () => {
  const rows = (row: (place: number) => string, count = 40) =>
    Array.from({ length: count }, (_, place) => row(place)).join('\n');
  const line = rows((x) => `${x};${3 * x + 2}`);
  const classes = `left,right,kind\n${rows((x) => `${x % 7},${x % 5},${x % 7 > 3 ? 'yes' : 'no'}`)}`;

  test('are fitted by a line, or told apart by their classes', () => {
    const { scene } = begun({ data: 'own', own: line, hidden: '' });
    expect(scene.shape).toMatchObject({ task: 'regression', classes: [] });
    const { report } = session.seek(600, AGES, false);
    expect('r2' in report.metrics && report.metrics.r2).toBeGreaterThan(0.99);

    const other = begun({ data: 'own', own: classes });
    expect(other.scene.shape.classes.toSorted()).toEqual(['no', 'yes']);
    expect(other.scene.shape.inputs.map(({ title }) => title)).toEqual(['left', 'right']);
    const { report: after } = session.seek(300, AGES, false);
    expect('accuracy' in after.metrics && after.metrics.accuracy).toBe(1);
  });

  test('of more inputs are given whole, and shown over the first two', () => {
    const { scene, frame } = begun({ data: 'own', own: rows((x) => `${x} ${x % 3} ${x % 5} ${x % 2}.5`) });
    expect(scene.sizes[0]).toBe(3);
    expect(frame.picture.length).toBeGreaterThan(1000);
    expect(session.seek(20, AGES, true).step).toBe(20);
  });

  test('that cannot be read are refused by line and column, whatever they are', () => {
    for (const own of ['', 'a', '1,2', `${line}\n7;x`, '\u0000', '1,1\n'.repeat(9000), `${line}\n1;1e99`]) {
      const { fault } = session.begin(settingOf({ data: 'own', own }));
      expect(fault, own.slice(0, 20)).not.toBeNull();
    }
    const refused = session.begin(settingOf({ data: 'own', own: `${line}\n7;x` }));
    expect(refused.fault).toContain('line 41, column 2');
  });
});

describe('a run that was kept', () => {
  test('goes along with another, and is at each step what it was by itself', () => {
    begun();
    const alone = session.seek(40, AGES, false);
    begun({ optimizer: 'sgd' });
    session.keep(usual, 80);
    const { kept, details } = session.seek(40, AGES, true);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.report).toEqual(alone.report);
    expect(kept[0]?.picture).toEqual(alone.picture);
    expect(details?.keptHistories[0]?.at(-1)?.step).toBe(80);
    expect(session.forget(0).kept).toEqual([]);
  });

  test('of other inputs is compared by its numbers, and not in the picture', () => {
    begun({ data: 'sine' });
    session.keep(usual, 10);
    const { kept } = session.seek(10, AGES, false);
    expect(kept[0]?.picture).toHaveLength(0);
    expect(Number.isFinite(kept[0]?.report.loss)).toBe(true);
  });

  test('that cannot be is refused in words, and nothing else changes', () => {
    begun();
    const refused = session.keep(settingOf({ data: 'own', own: '1,2' }), 10);
    expect(refused.fault).toContain('there must be at least 8');
    expect(session.seek(3, AGES, false).kept).toEqual([]);
  });
});

test('a slice of the loss has the loss of the run where the run stands', () => {
  begun({ data: 'line', hidden: '', batch: '0' });
  const { report } = session.seek(60, AGES, true);
  const slice = session.slice(0, 1);
  const [w, b] = slice.path.at(-1) ?? [Number.NaN, Number.NaN];
  const place = (value: number, [low, high]: readonly [number, number]) =>
    Math.round(((value - low) / (high - low)) * (slice.size - 1));
  const height = slice.heights[(slice.size - 1 - place(b, slice.second)) * slice.size + place(w, slice.first)] ?? 0;
  expect(Math.abs(height - (report.loss ?? 0)) / (report.loss ?? 1)).toBeLessThan(0.1);
  expect(slice.path.length).toBeGreaterThan(50);
});

test.each(['prices', 'waiting-times'])('the record of %s has the units that its data have', (data) => {
  const { scene } = begun({ data });
  expect(scene.unit).toBeGreaterThan(1);
  const { report, details } = session.seek(10, AGES, true);
  const rmse = 'rmse' in report.metrics ? report.metrics.rmse : Number.NaN;
  expect(details?.history.at(-1)?.score).toBe(rmse * scene.unit);
  const [head = '', ...lines] = toCsv(details?.history ?? [], scene)
    .trim()
    .split('\r\n');
  expect(Number(lines.at(-1)?.split(',')[head.split(',').indexOf('training rmse')])).toBe(rmse * scene.unit);
});

test('before the first step there is no gradient to record', () => {
  const { scene } = begun();
  const { details } = session.seek(1, AGES, true);
  const [, first = '', second = ''] = toCsv(details?.history ?? [], scene).split('\r\n');
  expect(first).toMatch(/,,$/);
  expect(second).not.toMatch(/,,/);
});

test('the file has a line for each step of the record, as exact as they are', () => {
  const { scene } = begun();
  const { details, report } = session.seek(25, AGES, true);
  const lines = toCsv(details?.history ?? [], scene)
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(27);
  const names = lines[0]?.split(',') ?? [];
  const last = lines.at(-1)?.split(',').map(Number) ?? [];
  expect(names.every((name) => name !== '')).toBe(true);
  expect(last[names.indexOf('step')]).toBe(25);
  expect(last[names.indexOf('training loss')]).toBe(report.loss);
});
