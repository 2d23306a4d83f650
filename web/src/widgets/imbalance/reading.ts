import type { Engine } from '../../engine/live.ts';
import { lowest } from '../parts/lowest.ts';
import { type Cases, casesWith } from './cases.ts';

/** What the reader weighs against plain binary cross-entropy. */
export type Remedy =
  | { readonly loss: 'bce'; readonly weight: number } // of every positive
  | { readonly loss: 'focal'; readonly gamma: number; readonly alpha: number };

export interface Setting {
  readonly share: number; // of positives among all cases
  readonly threshold: number; // from which probability on the model says yes
  readonly remedy: Remedy;
}

/** Whose terms make up the loss: shares of a whole. */
export interface Makeup {
  readonly positives: number;
  readonly hard: number; // negatives that the model takes for positives
  readonly easy: number; // negatives that it gets right
}

export interface Outcome {
  readonly accuracy: number;
  readonly recall: number;
  readonly precision: number | null; // null: it never says yes
}

export interface ImbalanceReading {
  readonly cases: Makeup; // every case counted once
  readonly plain: Makeup;
  readonly chosen: Makeup;
  readonly alwaysNo: Outcome & { readonly loss: number };
  readonly afterPlain: Outcome;
  readonly afterChosen: Outcome;
}

const PLAIN: Remedy = { loss: 'bce', weight: 1 };
const BIASES = Array.from({ length: 25 }, (_, step) => step - 12);

export function readImbalance(engine: Engine, { share, threshold, remedy }: Setting): ImbalanceReading {
  const cases = casesWith(share);
  const after = (one: Remedy) => outcomeOf(cases, shifted(cases, bestBias(engine, cases, one)), threshold);
  return {
    cases: makeupOf(cases, cases.weights),
    plain: makeupOf(cases, termsOf(engine, cases, PLAIN)),
    chosen: makeupOf(cases, termsOf(engine, cases, remedy)),
    alwaysNo: { ...lossOfOneProbability(engine, share), accuracy: 1 - share, recall: 0, precision: null },
    afterPlain: after(PLAIN),
    afterChosen: after(remedy),
  };
}

/** The loss of a model that says the same to everybody: how likely yes is. */
function lossOfOneProbability(engine: Engine, share: number): { readonly loss: number } {
  return { loss: engine.value('bce', { predictions: [share, share], targets: [1, 0], weights: [share, 1 - share] }) };
}

/** Training in small: the bias that makes the loss lowest, all else as it is. */
function bestBias(engine: Engine, cases: Cases, remedy: Remedy): number {
  const inputs = inputsOf(cases, remedy);
  const prepared =
    remedy.loss === 'bce'
      ? engine.prepare('bce-with-logits', inputs)
      : engine.prepare('focal-with-logits', inputs, { gamma: remedy.gamma, alpha: remedy.alpha });
  try {
    const lossAt = (bias: number) => {
      prepared.inputs.predictions?.set(shifted(cases, bias));
      return prepared.value();
    };
    return lowest(lossAt, BIASES).x;
  } finally {
    prepared.release();
  }
}

const shifted = ({ logits }: Cases, bias: number) => logits.map((logit) => logit + bias);

function termsOf(engine: Engine, cases: Cases, remedy: Remedy): ArrayLike<number> {
  const inputs = inputsOf(cases, remedy);
  if (remedy.loss === 'bce') return engine.value('bce-with-logits', inputs, { reduction: 'none' });
  return engine.value('focal-with-logits', inputs, { gamma: remedy.gamma, alpha: remedy.alpha, reduction: 'none' });
}

function inputsOf({ logits, targets, weights }: Cases, remedy: Remedy) {
  const weight = remedy.loss === 'bce' ? remedy.weight : 1;
  return {
    predictions: logits,
    targets,
    weights: weights.map((own, index) => (targets[index] === 1 ? weight * own : own)),
  };
}

function makeupOf({ logits, targets }: Cases, terms: ArrayLike<number>): Makeup {
  let [positives, hard, easy] = [0, 0, 0];
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index] ?? 0;
    if (targets[index] === 1) positives += term;
    else if ((logits[index] ?? 0) >= 0) hard += term;
    else easy += term;
  }
  const all = positives + hard + easy;
  return { positives: positives / all, hard: hard / all, easy: easy / all };
}

function outcomeOf({ targets, weights }: Cases, logits: Float64Array, threshold: number): Outcome {
  const edge = Math.log(threshold / (1 - threshold)); // the logit whose probability is the threshold
  const share = (target: number, saysYes: boolean) =>
    logits.reduce((sum, logit, index) => {
      const counts = targets[index] === target && logit >= edge === saysYes;
      return counts ? sum + (weights[index] ?? 0) : sum;
    }, 0);
  const [found, missed, falseAlarms, spared] = [share(1, true), share(1, false), share(0, true), share(0, false)];
  return {
    accuracy: found + spared,
    recall: found / (found + missed),
    precision: found + falseAlarms > 0 ? found / (found + falseAlarms) : null,
  };
}
