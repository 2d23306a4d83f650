// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { agrees } from '../../web/build/lessons/directives/number.ts';
import { type Reading, readingsIn, takeReading } from '../../web/build/lessons/readings.ts';
import { mount, set } from '../web/widgets.ts';

const FOLDER = join(import.meta.dirname, '../../lessons');
const lessons = readdirSync(FOLDER)
  .filter((name) => /^\d/.test(name))
  .map((name) => ({ name, source: readFileSync(join(FOLDER, name, 'lesson.md'), 'utf8') }));

await Promise.all(Object.values(import.meta.glob('../../web/src/widgets/*.ts')).map((load) => load()));

describe.each(lessons)('$name', ({ name, source }) => {
  const readings = [source, ...partsOf(name)].flatMap(readingsIn);
  if (readings.length === 0) test('reads nothing off its widgets', () => expect(readings).toEqual([]));
  else
    test.each(readings)('$widget at $at shows $text of $of', async (reading) => {
      const value = await read(source, reading);
      expect(value, `what ${reading.widget} shows`).toBeTypeOf('number');
      expect(agrees(reading.text, value as number), `The text says ${reading.text}; shown is ${value}.`).toBe(true);
    });
});

test('a text that says something else is caught', async () => {
  const moons = ':number[0.21]{on="moons" at="step: 56" of="shown[\'0.heldOutLoss\']"}';
  const [reading] = readingsIn(`The loss is ${moons} there, and :number[175]{of="mse(houses)"} elsewhere.`);
  expect(reading).toEqual({ text: '0.21', widget: 'moons', at: { step: 56 }, of: "shown['0.heldOutLoss']" });
  const { source = '' } = lessons.find(({ name }) => name.startsWith('14')) ?? {};
  const value = await read(source, reading as Reading);
  expect(agrees('0.21', value as number)).toBe(false);
  expect(agrees('0.20', value as number)).toBe(true);
});

/** The texts of a lesson's YAML files. */
function partsOf(name: string): string[] {
  const files = readdirSync(join(FOLDER, name)).filter((file) => file.endsWith('.yaml'));
  return files.flatMap((file) => textsOf(parseYaml(readFileSync(join(FOLDER, name, file), 'utf8'))));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What the very widget of the lesson shows in that state. */
async function read(source: string, reading: Reading): Promise<unknown> {
  const widget = await mount(tagOf(source, reading.widget));
  return takeReading(reading, await set(widget, reading.at));
}

function tagOf(source: string, id: string): string {
  let found: ContainerDirective | null = null;
  visit(unified().use(remarkParse).use(remarkDirective).parse(source) as Root, 'containerDirective', (node) => {
    if (node.attributes?.id === id) found = node;
  });
  if (!found) throw new Error(`No widget has the id ${id}.`);
  const { name, attributes } = found as ContainerDirective;
  const written = Object.entries(attributes ?? {}).map(
    ([key, value]) => `${key}="${String(value).replaceAll('"', '&quot;')}"`,
  );
  return `<downhill-${name} ${written.join(' ')}>.</downhill-${name}>`;
}
