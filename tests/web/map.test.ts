import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { survey } from '../../web/build/map/land.ts';
import { drawMaps } from '../../web/build/map/map.ts';
import { landscape, SHEET } from '../../web/build/map/surface.ts';
import { descend, stations } from '../../web/build/map/trail.ts';
import { loadEngine } from '../../web/src/engine/index.ts';

const wasm = readFileSync(join(import.meta.dirname, '../../web/src/generated/downhill.wasm'));
const engine = await loadEngine({ wasm });
const height = landscape(engine);
const path = descend(height);
const stops = stations(path, 15);

it('comes to rest where no step leads further down', () => {
  const [x, y] = path.at(-1) ?? [0, 0];
  const end = height([x, y]);
  expect(end).toBeLessThan(height(path[0] ?? [0, 0]) / 10);
  for (const [dx, dy] of [
    [2, 0],
    [-2, 0],
    [0, 2],
    [0, -2],
  ] as const) {
    expect(height([x + dx, y + dy])).toBeGreaterThan(end);
  }
});

it('stays on the sheet, with room for every station', () => {
  for (const [x, y] of stops) {
    expect(x).toBeGreaterThan(16);
    expect(y).toBeGreaterThan(16);
    expect(x).toBeLessThan(SHEET.width - 16);
    expect(y).toBeLessThan(SHEET.height - 16);
  }
  const gaps = stops.flatMap(([x, y], at) => stops.slice(0, at).map(([u, v]) => Math.hypot(x - u, y - v)));
  expect(Math.min(...gaps)).toBeGreaterThan(36); // a station is 30 across
});

it('leads downhill from one lesson to the next', () => {
  const heights = stops.map(height);
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
});

it('draws the same map every time, with a station for each lesson, written or not', () => {
  const draw = () => drawMaps(survey(engine)).course([true, false, false]).text;
  expect(draw()).toBe(draw());
  expect(draw().match(/class="station open"/g)).toHaveLength(1);
  expect(draw().match(/class="station draft"/g)).toHaveLength(2);
  expect(draw()).not.toMatch(/NaN|undefined|style=/);
});
