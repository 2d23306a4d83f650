import { readFileSync } from 'node:fs';
import type { LossSpec } from '../../web/src/engine/index.ts';

/**
 * One line of a file in tests/golden: what a loss is, worked out by others. It has one sample, or a batch of them where
 * the loss of one depends on the others.
 */
export interface Golden {
  readonly precision: 'double' | 'float';
  readonly width: number; // of rows
  readonly steps: number; // that a sample goes on for
  readonly inputs: readonly (readonly number[])[]; // those that the loss has, in order
  readonly classWeights: readonly number[]; // none: no weights
  readonly parameters: Readonly<Record<string, number>>;
  readonly values: readonly number[];
  readonly gradient: readonly number[];
  // How large the terms are that a number is the sum of: it can be no more exact than they are.
  readonly valueSizes: readonly number[];
  readonly gradientSizes: readonly number[];
}

export function readGolden(spec: LossSpec): readonly Golden[] {
  const { id, inputs, classWeights, parameters } = spec;
  const text = readFileSync(new URL(`../golden/${id}.csv`, import.meta.url), 'utf8');
  const [, ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [precision, ...cells] = line.split(',');
    const next = () => numbersIn(cells.shift() ?? '');
    const read = {
      precision: precision as Golden['precision'],
      width: saysWidth(spec) ? (next()[0] ?? 1) : 0,
      steps: spec.steps ? (next()[0] ?? 1) : 1,
      inputs: inputs.map(next),
      classWeights: classWeights ? next() : [],
      parameters: Object.fromEntries(parameters.map((parameter) => [parameter.id, next()[0] ?? Number.NaN])),
      values: next(),
      gradient: next(),
    };
    const [valueSizes, gradientSizes] = [next(), next()];
    return {
      ...read,
      width: read.width || (read.inputs[0]?.length ?? 1),
      valueSizes: valueSizes.length > 0 ? valueSizes : read.values,
      gradientSizes: gradientSizes.length > 0 ? gradientSizes : read.gradient,
    };
  });
}

/** Where it does not follow from the length of the predictions. */
function saysWidth({ inputs, traits }: LossSpec): boolean {
  const length = inputs[0]?.length;
  return traits.acrossBatch || length?.everyStep === true || length?.more !== 0;
}

/** A cell holds one number, or a row of them with spaces between, or nothing. */
function numbersIn(cell: string): number[] {
  return cell === ''
    ? []
    : cell.split(' ').map((word) => (word === 'inf' ? Infinity : word === '-inf' ? -Infinity : Number(word)));
}
