import { readFileSync } from 'node:fs';

/** One line of a file in tests/golden: what a loss is, worked out by others. */
export interface Golden {
  readonly precision: 'double' | 'float';
  readonly prediction: number;
  readonly target: number;
  readonly parameters: Readonly<Record<string, number>>;
  readonly value: number;
  readonly gradient: number;
}

export function readGolden(loss: string): readonly Golden[] {
  const text = readFileSync(new URL(`../golden/${loss}.csv`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const names = head.split(',');
  return lines.map((line) => {
    const [precision, ...cells] = line.split(',');
    const row = Object.fromEntries(cells.map((cell, i) => [names[i + 1], Number(cell)]));
    const { prediction, target, value, gradient, ...parameters } = row;
    return { precision, prediction, target, value, gradient, parameters } as Golden;
  });
}
