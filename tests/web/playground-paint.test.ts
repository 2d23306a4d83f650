import { describe, expect, test } from 'vitest';
import { contour } from '../../web/src/playground/paint/contour.ts';
import { layOut, linkAt, shortened } from '../../web/src/playground/paint/network.ts';
import { PICTURE, placesOver } from '../../web/src/playground/run/grid.ts';
import type { Scene } from '../../web/src/playground/run/plan.ts';
import { decide, margins, strengths, wrongOnes } from '../../web/src/playground/run/verdict.ts';

const SIZE = 41;
const grid = (height: (x: number, y: number) => number) =>
  Float32Array.from({ length: SIZE * SIZE }, (_, index) =>
    height((index % SIZE) / (SIZE - 1), Math.floor(index / SIZE) / (SIZE - 1)),
  );

describe('contours', () => {
  test('lie where the values cross the level', () => {
    const [circle = []] = contour(
      grid((x, y) => Math.hypot(x - 0.5, y - 0.5)),
      SIZE,
      0.3,
    );
    expect(circle.length).toBeGreaterThan(40);
    for (const [x, y] of circle) expect(Math.hypot(x - 0.5, y - 0.5)).toBeCloseTo(0.3, 2);
    expect(circle[0]).toEqual(circle.at(-1)); // closed
  });

  test('go from edge to edge in one line, so that they can be dashed', () => {
    const lines = contour(
      grid((x, y) => y - 0.2 - x / 3),
      SIZE,
      0,
    );
    expect(lines).toHaveLength(1);
    const across = lines[0]?.map(([x]) => x) ?? [];
    expect([Math.min(...across), Math.max(...across)]).toEqual([0, 1]);
    const steps = across.slice(1).map((x, index) => Math.abs(x - (across[index] ?? 0)));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1 / (SIZE - 1) + 1e-9);
  });

  test('are none where nothing crosses, and survive what is no number', () => {
    expect(contour(new Float32Array(SIZE * SIZE), SIZE, 1)).toEqual([]);
    expect(contour(new Float32Array(SIZE * SIZE).fill(Number.NaN), SIZE, 0)).toEqual([]);
    const saddle = contour(
      grid((x, y) => (x - 0.512) * (y - 0.512)),
      SIZE,
      0,
    );
    expect(saddle.flat().length).toBeGreaterThan(SIZE);
  });
});

const scene = (overrides: Partial<Scene> = {}): Scene => {
  const plane = { title: 'x', unit: '', low: -1, high: 3 };
  const points = { inputs: new Float32Array(), targets: new Float32Array(), count: 0 };
  return {
    shape: { task: 'binary', inputs: [plane, plane], target: null, classes: ['No', 'Yes'] },
    train: points,
    validation: points,
    ranges: [
      [-1, 3],
      [-1, 3],
    ],
    targetRange: [0, 10],
    unit: 1,
    features: ['x₁', 'x₂'],
    sizes: [2, 4, 1],
    output: 'sigmoid',
    threshold: 0.5,
    ...overrides,
  };
};
const multiclass = scene({
  shape: { ...scene().shape, task: 'multiclass', classes: ['A', 'B', 'C'] },
  sizes: [2, 3],
  output: 'identity',
});

describe('what the model says', () => {
  test('is decided at the threshold, or by the largest output', () => {
    const single = Float32Array.of(0.4, 0.5, 0.6);
    expect([0, 1, 2].map((sample) => decide(scene(), single, sample))).toEqual([0, 0, 1]);
    const rows = Float32Array.of(1, 2, 0, 5, -1, 3);
    expect([0, 1].map((sample) => decide(multiclass, rows, sample))).toEqual([1, 0]);
  });

  test('is wrong where it is not the class', () => {
    const points = { inputs: new Float32Array(6), targets: Float32Array.of(1, 1, 0), count: 3 };
    expect(wrongOnes(scene(), points, Float32Array.of(0.9, 0.1, 0.2))).toEqual([1]);
    const numbers = scene({ shape: { ...scene().shape, task: 'regression', classes: [] } });
    expect(wrongOnes(numbers, points, Float32Array.of(9, 9, 9))).toEqual([]);
  });

  test('is tinted by its share: of class 1, of the way through the classes, of the range', () => {
    expect([...strengths(scene(), Float32Array.of(0, 0.5, 1))]).toEqual([0, 0.5, 1]);
    expect([...strengths(scene({ output: 'identity', threshold: 0 }), Float32Array.of(-999, 0, 999))]).toEqual([
      0, 0.5, 1,
    ]);
    expect([...strengths(multiclass, Float32Array.of(999, 0, 0, 0, 999, 0, 0, 0, 999))]).toEqual([0, 0.5, 1]);
    const numbers = scene({ shape: { ...scene().shape, task: 'regression', classes: [] }, unit: 10 });
    expect([...strengths(numbers, Float32Array.of(0, 0.5, 1))]).toEqual([0, 0.5, 1]);
  });

  test('changes its mind where the margin is 0', () => {
    const [only = new Float32Array()] = margins(scene(), Float32Array.of(0.2, 0.8));
    expect([only[0], only[1]].map((value) => Math.sign(value ?? 0))).toEqual([-1, 1]);
    const each = margins(multiclass, Float32Array.of(3, 1, 2));
    expect(each.map((grids) => grids[0])).toEqual([1, -2, -1]);
  });
});

test('places cover the plane from its upper left corner, row by row', () => {
  const places = placesOver(scene(), PICTURE);
  expect(places).toHaveLength(PICTURE.plane ** 2 * 2);
  expect([...places.subarray(0, 2)]).toEqual([-1, 3]);
  expect([...places.subarray(-2)]).toEqual([3, -1]);
  const line = placesOver(scene({ ranges: [[0, 8]] }), PICTURE);
  expect([line[0], line.at(-1), line.length]).toEqual([0, 8, PICTURE.line]);
});

test('every unit of the model has its place, apart from the others', () => {
  const size = { width: 360, height: 300 };
  const { nodes, side } = layOut(scene({ sizes: [7, 16, 16, 16, 16, 16, 16, 3] }), size);
  const all = nodes.flat();
  expect(all).toHaveLength(7 + 6 * 16 + 3);
  for (const { x, y } of all) {
    expect(x - side / 2).toBeGreaterThanOrEqual(0);
    expect(x + side / 2).toBeLessThanOrEqual(size.width);
    expect(y - side / 2).toBeGreaterThanOrEqual(0);
    expect(y + side / 2).toBeLessThanOrEqual(size.height);
  }
  const [first, second] = nodes[1] ?? [];
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(side);
});

test('a title that is too long for its box ends early, but for the number that it ends with', () => {
  const upTo = (length: number) => (text: string) => [...text].length <= length;
  expect(shortened('x₁', upTo(4))).toBe('x₁');
  expect(shortened('size', upTo(4))).toBe('size');
  expect(shortened('size of house', upTo(6))).toBe('size…');
  expect(shortened('Column 2', upTo(4))).toBe('Co…2');
  expect(shortened('rooms²', upTo(4))).toBe('ro…²');
  expect(shortened('anything', upTo(0))).toBe('a…');
});

test('a hand on the line of a weight finds that weight, and in the open none', () => {
  const diagram = layOut(scene(), { width: 400, height: 300 });
  const [start, end] = [diagram.nodes[0]?.[1], diagram.nodes[1]?.[3]];
  if (!start || !end) throw new Error('There are no such units.');
  const middle = [(start.x + end.x) / 2, (start.y + end.y) / 2] as const; // through which every such curve goes
  expect(linkAt(diagram, ...middle)).toEqual({ start, end });
  expect(linkAt(diagram, 2, 2)).toBeNull();
});
