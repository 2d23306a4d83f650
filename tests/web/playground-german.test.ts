import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../web/src/engine/live.ts';
import { activations, datasets, optimizers, schedules } from '../../web/src/engine/trainer/parts.ts';
import { shapesOf } from '../../web/src/playground/run/data.ts';
import { readOwn } from '../../web/src/playground/run/own.ts';
import { fromQuery } from '../../web/src/playground/setting/link.ts';
import { fittingOutput, trainable, warning } from '../../web/src/playground/setting/losses.ts';
import { inWords, type Parts } from '../../web/src/playground/setting/parts.ts';
import { SettingCodec } from '../../web/src/playground/setting/setting.ts';
import { common } from '../../web/src/words/de/common.ts';
import { parts as ofParts } from '../../web/src/words/de/parts.ts';
import { specs } from '../../web/src/words/de/specs.ts';
import { learn, speak } from '../../web/src/words/words.ts';

const parts: Parts = { datasets, activations, optimizers, schedules, losses: rules };

beforeAll(inGerman);
afterAll(() => speak('en'));

async function inGerman(): Promise<void> {
  await speak('de');
  await learn('playground');
}

describe('parts in German', () => {
  test('all have a title of their own, and so have their parameters', () => {
    const kinds = [rules, datasets, activations, optimizers, schedules];
    const titles = kinds.flat().flatMap(({ title, parameters }) => [title, ...parameters.map((each) => each.title)]);
    const known = new Set(Object.keys({ ...common, ...specs, ...ofParts }).map((text) => text.replace(/\|\|.*/, '')));
    expect(titles.filter((title) => !known.has(title))).toEqual([]);
  });

  test('say one English word for two things by what is meant', () => {
    const said = inWords(parts);
    const titleOf = (id: string, among: readonly { readonly id: string; readonly title: string }[]) =>
      among.find((part) => part.id === id)?.title;
    expect(titleOf('steps', said.datasets)).toBe('Stufen');
    expect(titleOf('step', said.schedules)).toBe('Stufenweise');
    expect(said.schedules.find(({ id }) => id === 'cosine')?.parameters[0]?.title).toBe('Schritte');
    expect(said.datasets.find(({ id }) => id === 'blobs')?.classes).toEqual(['Links', 'Rechts', 'Oben']);
    expect(said.datasets.find(({ id }) => id === 'waiting-times')).toMatchObject({
      features: [{ title: 'Anrufe', unit: 'pro Stunde' }],
      target: { title: 'Wartezeit', unit: 'Minuten' },
    });
  });

  test('are what they were apart from their titles', async () => {
    const german = JSON.parse(JSON.stringify(inWords(parts)));
    await speak('en');
    expect(inWords(parts)).toEqual(parts);
    await inGerman();
    const ids = (of: Parts) =>
      Object.values(of).map((all: readonly { readonly id: string }[]) => all.map(({ id }) => id));
    expect(ids(german).flat().sort()).toEqual(ids(parts).flat().sort());
  });
});

test('links mean the same, and are refused in German', () => {
  const german = inWords(parts);
  const codec = new SettingCodec(german, shapesOf(german));
  const { setting, trouble } = fromQuery(codec, 'data=circles&rate=0.5&loss=hinge&step=1e9&samples=1.5&loss.margin=1');
  expect(setting).toMatchObject({ data: 'circles', rate: 0.5, loss: 'hinge' });
  expect(codec.encode(setting)).toEqual({ data: 'circles', rate: '0.5', loss: 'hinge' });
  expect(trouble).toBe(
    'Der Link verlangt für samples „1.5“, aber möglich ist nur: eine ganze Zahl von 20 bis 2000. ' +
      'Der Link verlangt Schritt „1e9“, aber es gibt nur die Schritte 0 bis 100000.',
  );
});

test.each([
  ['1,2', 'Es ist 1 Zeile; zum Lernen braucht es mindestens 8.'],
  ['1,2\n3,x', 'Zeile 2, Spalte 2 ist „x“; dort muss eine Zahl stehen'],
  ['1,2\n3', 'Zeile 2 hat 1 Wert, aber Zeile 1 hat 2 Werte'],
  ['Größe,Preis', 'Es gibt Namen für Spalten, aber keine Zeilen darunter.'],
])('what is wrong with %j is said in German', (text, fault) => expect(readOwn(text).fault).toBe(fault));

test('columns without names are counted in German', () => {
  const rows = Array.from({ length: 12 }, (_, i) => `${i},${i % 5},${i / 3}`).join('\n');
  expect(readOwn(rows).shape).toMatchObject({
    inputs: [{ title: 'Spalte 1' }, { title: 'Spalte 2' }],
    target: { title: 'Spalte 3' },
  });
});

test('what to expect of a loss is said in German, of all', () => {
  const german = inWords(parts);
  const shape = shapesOf(german)({ data: 'moons', own: '' });
  const warnings = trainable(german).flatMap((loss) =>
    [fittingOutput(loss), 'identity', 'sigmoid'].map((output) => warning(loss, output, shape)),
  );
  const said = warnings.filter((words) => words !== '');
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((words) => !/: Diese Verlustfunktion /.test(words))).toEqual([]);
});
