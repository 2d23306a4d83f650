import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TOKEN = /--downhill-([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const css = readFileSync(join(import.meta.dirname, '../../web/src/styles/tokens.css'), 'utf8');
const tokens = new Map([...css.matchAll(TOKEN)].map(([, name = '', day = '', night = '']) => [name, { day, night }]));

const SURFACES = ['paper', 'raised', 'sunk'];
const ORNAMENTS = ['line', 'contour']; // nothing is read from them
const CONTROLS = ['control', 'focus'];
const TEXTS = [...tokens.keys()].filter((name) => ![...SURFACES, ...ORNAMENTS, ...CONTROLS].includes(name));
const REVERSED = ['ink', 'good']; // paper is written on these

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  const colour = (name: string) => tokens.get(name)?.[theme] ?? '';

  it.each(pairs(TEXTS, SURFACES))('%s is easy to read on %s', (text, surface) => {
    expect(contrast(colour(text), colour(surface))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(CONTROLS, SURFACES))('%s stands out from %s', (control, surface) => {
    expect(contrast(colour(control), colour(surface))).toBeGreaterThanOrEqual(3);
  });

  it.each(REVERSED)('paper is easy to read on %s', (ground) => {
    expect(contrast(colour('paper'), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
});

it('finds the colours that the look is made of', () => {
  expect(TEXTS).toEqual(expect.arrayContaining(['ink', 'muted', 'prediction', 'target', 'loss', 'gradient', 'bad']));
  expect(css.match(/--downhill-[\w-]+:\s*#/)).toBeNull(); // every colour has its night
});

it('computes contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

function pairs(first: readonly string[], second: readonly string[]): [string, string][] {
  return first.flatMap((one) => second.map((other): [string, string] => [one, other]));
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
