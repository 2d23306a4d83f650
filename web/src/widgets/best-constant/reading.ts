import type { Engine } from '../../engine/live.ts';
import { tSpec } from '../../words/words.ts';
import type { Question } from '../parts/losses-of-numbers.ts';
import { askAbout, type Best, bestConstant, places } from './best.ts';

/** One loss of predicting one constant for all values: along the line, now, and at its best. */
export interface ConstantReading {
  readonly question: Question;
  readonly title: string;
  readonly curve: readonly (readonly [constant: number, loss: number])[];
  readonly now: number;
  readonly best: Best;
  readonly before: Best; // for the values as the author wrote them
}

export interface Line {
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
  readonly original: readonly number[];
  readonly constant: number;
}

export function readConstant(engine: Engine, question: Question, line: Line): ConstantReading {
  const { low, high, values, original, constant } = line;
  const before = askAbout(engine, question, original, (lossOf) => bestConstant(lossOf, original));
  return askAbout(engine, question, values, (lossOf) => ({
    question,
    title: tSpec(engine.catalogue.find(({ id }) => id === question.id)?.title ?? question.id),
    curve: places(low, high).map((place) => [place, lossOf(place)] as const),
    now: lossOf(constant),
    best: bestConstant(lossOf, values),
    before,
  }));
}
