import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Codec, choice, choices, names, number, numbers } from '../../../web/src/state/codec.ts';

const range = { low: -1000, high: 1000 };
const codec = new Codec({
  delta: number(range, 1),
  prices: numbers(range, { low: 1, high: 6 }, [250, 300]),
  loss: choice(['mse', 'mae'], 'mse'),
});

const within = fc.double({ min: range.low, max: range.high, noNaN: true }).map((value) => value + 0); // -0 becomes 0
const states = fc.record({
  delta: within,
  prices: fc.array(within, { minLength: 1, maxLength: 6 }),
  loss: fc.constantFrom('mse' as const, 'mae' as const),
});

describe('the codec', () => {
  it('gives any state back from the address it wrote', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(codec.fromQuery(codec.toQuery(state, 'houses'), 'houses')).toEqual({ state, refused: [] });
      }),
    );
  });

  it('writes only what differs from the fallback', () => {
    expect(codec.toQuery(codec.fallback, 'houses')).toBe('');
    expect(codec.toQuery({ ...codec.fallback, prices: [500, 300] }, 'houses')).toBe('houses.prices=500+300');
  });

  it('reads only what is addressed to its widget', () => {
    expect(codec.fromQuery('?delta=5&other.delta=6', 'houses').state).toEqual(codec.fallback);
  });

  it('never throws and never leaves the ranges, whatever the address says', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('NaN', 'Infinity', '1e999', '0x10', '', '1,,2', '9'.repeat(1e5)),
    );
    fc.assert(
      fc.property(text, text, text, (delta, prices, loss) => {
        const query = new URLSearchParams({ 'w.delta': delta, 'w.prices': prices, 'w.loss': loss }).toString();
        const { state } = codec.fromQuery(query, 'w');
        expect(Math.abs(state.delta)).toBeLessThanOrEqual(1000);
        expect(state.prices.every((price) => Math.abs(price) <= 1000)).toBe(true);
        expect(['mse', 'mae']).toContain(state.loss);
      }),
    );
  });

  it.each([
    ['delta', 'NaN', 'a number from -1000 to 1000'],
    ['delta', '', 'a number from -1000 to 1000'],
    ['delta', '0x10', 'a number from -1000 to 1000'],
    ['delta', '1001', 'a number from -1000 to 1000'],
    ['prices', '1 2 three', '1 to 6 numbers from -1000 to 1000'],
    ['prices', '1 2 3 4 5 6 7', '1 to 6 numbers from -1000 to 1000'],
    ['prices', ' ', '1 to 6 numbers from -1000 to 1000'],
    ['loss', 'constructor', 'one of mse, mae'],
  ])('refuses %s = "%s" and says what it expects', (name, text, expects) => {
    const { state, refused } = codec.fromQuery(new URLSearchParams({ [`w.${name}`]: text }).toString(), 'w');
    expect(state).toEqual(codec.fallback);
    expect(refused).toEqual([{ name, text, expects }]);
  });

  it('reads attributes as people write them', () => {
    const attributes = new Map([
      ['delta', '1.5'],
      ['prices', '250, 300,180'],
    ]);
    expect(codec.decode((name) => attributes.get(name) ?? null).state).toEqual({
      delta: 1.5,
      prices: [250, 300, 180],
      loss: 'mse',
    });
  });
});

describe('several of a few words', () => {
  const losses = choices(['mse', 'mae', 'huber'], ['mse']);

  it('come back from what was written, in their order', () => {
    expect(losses.parse(losses.print(['mae', 'mse']))).toEqual(['mae', 'mse']);
  });

  it.each(['', ' ', 'mse mce', 'mse mse', 'constructor'])('are not “%s”', (text) => {
    expect(losses.parse(text)).toBeNull();
  });
});

describe('names', () => {
  const labels = names({ low: 2, high: 3 }, ['yes', 'no']);

  it('may hold spaces', () => {
    expect(labels.parse('New York , Oslo')).toEqual(['New York', 'Oslo']);
  });

  it.each(['', 'one', 'a, b, c, d', 'a,,b', 'a, a'])('are not “%s”', (text) => {
    expect(labels.parse(text)).toBeNull();
  });
});
