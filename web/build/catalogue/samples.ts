import type { InputSpec, LossId, LossSpec } from '../../src/engine/index.ts';

/** Some numbers, or rows of them, for an example. */
export interface Sample {
  readonly id: string;
  readonly rows: readonly (readonly number[])[]; // of one number each where the input has one a sample
  readonly spec: InputSpec;
}

/** How many classes or dims there are, and how many steps. */
export const WIDTH = 3;
export const STEPS = 3;

/** Inputs for an example call: plausible numbers of each input's domain. */
export function samplesOf(spec: LossSpec): readonly Sample[] {
  const { inputs } = spec;
  const inRows = inputs.some(({ shape }) => shape === 'row');
  return inputs.map((input) => ({ id: input.id, rows: rowsFor(input, kindOf(input, spec), inRows), spec: input }));
}

function rowsFor(input: InputSpec, kind: Kind, inRows: boolean): readonly (readonly number[])[] {
  if (input.shape === 'row') return longRows(input, kind);
  const numbers = input.domain.isClass ? [0, 1] : NUMBERS[kind][input.id === 'predictions' ? 0 : 1];
  return numbers.slice(0, inRows ? 2 : 3).map((number) => [number]);
}

/** Of which some are longer than there are classes, or of another length. */
function longRows(input: InputSpec, kind: Kind): readonly (readonly number[])[] {
  if (input.id === 'negatives') return NEGATIVES;
  if (input.id === 'boxes') return BOXES;
  if (input.domain.isPadded) return SYMBOLS;
  const rows = ROWS[kind][input.id === 'predictions' ? 0 : 1];
  if (input.length.more > 0) return rows.map((row, index) => [...row, ...(FOUND[index] ?? [])]);
  if (!input.length.everyStep) return rows;
  return rows.map((_, first) => Array.from({ length: STEPS }, (_, t) => rows[(first + t) % rows.length] ?? []).flat());
}

type Kind = 'label' | 'sign' | 'share' | 'log' | 'positive' | 'real';

/** Takes any number, but means those that a model says of probabilities. */
const OF_LOGARITHMS: LossId = 'nll';

function kindOf({ id, domain: { only, range } }: InputSpec, { id: loss }: LossSpec): Kind {
  if (only.length > 0) return only.includes(-1) ? 'sign' : 'label';
  if (range.low === 0 && range.high === 1) return 'share';
  if (loss === OF_LOGARITHMS && id === 'predictions') return 'log';
  return range.low === null ? 'real' : 'positive';
}

type ForPredictionsAndTheRest<T> = readonly [T, T];

const NUMBERS: Readonly<Record<Kind, ForPredictionsAndTheRest<readonly number[]>>> = {
  label: [
    [1, 0, 1],
    [1, 0, 1],
  ],
  sign: [
    [1, -1, 1],
    [1, 1, -1],
  ],
  share: [
    [0.9, 0.2, 0.6],
    [1, 0, 1],
  ],
  log: [
    [-0.1, -1.6, -0.5],
    [-0.2, -1.2, -0.7],
  ],
  positive: [
    [2.5, 1, 4],
    [2, 1.5, 4],
  ],
  real: [
    [2.5, -0.5, 4],
    [2, 1, 4],
  ],
};

const BOXES = [
  [0.5, 0.5, 0.2, 0.2],
  [0.3, 0.6, 0.1, 0.2],
];

/** Boxes and the scores that there is something in them. */
const FOUND = [
  [0.4, 0.5, 0.3, 0.2, 1.5],
  [0.2, 0.7, 0.2, 0.2, -0.8],
];

const SYMBOLS = [
  [1, 2],
  [2, 0],
];

/** Near enough to matter. */
const NEGATIVES = [
  [1.8, 0.3, -0.4],
  [0.4, 0.8, 0.1],
];

const ROWS: Readonly<Record<Kind, ForPredictionsAndTheRest<readonly (readonly number[])[]>>> = {
  label: [
    [
      [1, 0, 0],
      [0, 1, 1],
    ],
    [
      [1, 0, 0],
      [0, 1, 1],
    ],
  ],
  sign: [
    [
      [1, -1, -1],
      [-1, 1, 1],
    ],
    [
      [1, -1, -1],
      [-1, 1, 1],
    ],
  ],
  share: [
    [
      [0.7, 0.2, 0.1],
      [0.2, 0.5, 0.3],
    ],
    [
      [0.8, 0.1, 0.1],
      [0.1, 0.8, 0.1],
    ],
  ],
  log: [
    [
      [-0.4, -1.6, -2.3],
      [-1.6, -0.7, -1.2],
    ],
    [
      [-0.2, -2.3, -2.3],
      [-2.3, -0.2, -2.3],
    ],
  ],
  positive: [
    [
      [2, 1, 0.5],
      [1, 3, 2],
    ],
    [
      [2, 1.5, 0.5],
      [1, 2.5, 2],
    ],
  ],
  real: [
    [
      [2, 0.5, -1],
      [0.1, 1.2, 0.3],
    ],
    [
      [1.5, 0.5, -0.5],
      [0.2, 1, 0.4],
    ],
  ],
};
