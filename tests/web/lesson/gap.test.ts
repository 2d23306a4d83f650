import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapInWords } from '../../../web/src/lesson/predict/gap.ts';
import { rulerFor } from '../../../web/src/lesson/predict/ruler.ts';
import { readNumber } from '../../../web/src/lesson/shared/numbers.ts';

it.each([
  [1000, 14550, 'You said 1,000; the kernel says 14,550: 14.6 times as much.'],
  [100, 20, 'You said 100; the kernel says 20: your guess was 5 times as much.'],
  [100, 112, 'You said 100; the kernel says 112: 12% more.'],
  [100, 90, 'You said 100; the kernel says 90: 10% less.'],
  [14550, 14550, 'You said 14,550; the kernel says 14,550: the same.'],
  [34.54, 34.538776, 'You said 34.54; the kernel says 34.54: the same.'],
  [0, 70, 'You said 0; the kernel says 70: 70 more.'],
  [70, 0, 'You said 70; the kernel says 0: 70 less.'],
  [-5, 5, 'You said −5; the kernel says 5: 10 more.'],
  [-100, -90, 'You said −100; the kernel says −90: 10 more.'],
])('a guess of %d against %d: %s', (guess, answer, words) => {
  expect(gapInWords(guess, answer)).toBe(words);
});

describe('the ruler', () => {
  const numbers = fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .filter((value) => value === 0 || Math.abs(value) > 1e-9);

  it('holds both marks and its ticks, in the order of their values', () => {
    fc.assert(
      fc.property(numbers, numbers, (guess, answer) => {
        const ruler = rulerFor(guess, answer);
        for (const at of [ruler.guess, ruler.answer, ...ruler.ticks.map((tick) => tick.at)]) {
          expect(at).toBeGreaterThanOrEqual(-1e-6);
          expect(at).toBeLessThanOrEqual(100 + 1e-6);
        }
        if (guess < answer) expect(ruler.guess).toBeLessThanOrEqual(ruler.answer);
        expect(ruler.ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('multiplies only where the smaller mark would vanish otherwise', () => {
    expect(rulerFor(1000, 14550).isLogarithmic).toBe(false);
    expect(rulerFor(175, 14550).isLogarithmic).toBe(true);
    expect(rulerFor(0, 14550).isLogarithmic).toBe(false);
    expect(rulerFor(175, 14550).ticks.map((tick) => tick.value)).toEqual([100, 1000, 10000, 100000]);
  });
});

it.each([
  ['14,550', 14550],
  ['14 550', 14550],
  ['14550', 14550],
  ['0.5', 0.5],
  ['.5', 0.5],
  ['0,5', 0.5],
  ['0,500', 0.5],
  ['−3', -3],
  ['+3', 3],
  ['1e3', 1000],
  ['', null],
  ['many', null],
  ['1,2,3', null],
  ['0x10', null],
  ['Infinity', null],
  ['1e999', null],
])('reads "%s" as %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});
