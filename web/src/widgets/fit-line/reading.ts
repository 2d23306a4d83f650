import type { Engine, LossId, ParamsOf } from '../../engine/live.ts';
import type { Training } from '../../engine/trainer/index.ts';
import type { Question } from '../parts/losses-of-numbers.ts';
import { shortName } from '../parts/names.ts';
import { fitLine, type Line, type Points } from './fit.ts';

/** One loss and the line that training with it ends at. */
export interface FitReading {
  readonly id: LossId;
  readonly name: string;
  readonly line: Line;
  readonly loss: number;
  readonly pulls: readonly number[]; // how hard each point pulls at the line, as a share of all pulling
  readonly before: Line; // for the points as the author wrote them
}

export const heightAt = ({ slope, intercept }: Line, x: number) => slope * x + intercept;

export class Fits {
  readonly #training: Training;
  readonly #engine: Engine;
  #known = new Map<string, Line>(); // what was asked for last: figure, words and readout want the same

  constructor(training: Training, engine: Engine) {
    this.#training = training;
    this.#engine = engine;
  }

  read(questions: readonly Question[], points: Points, original: Points): FitReading[] {
    const known = this.#known;
    this.#known = new Map();
    return questions.map((question) => {
      const lineOf = (of: Points) => this.#line(question, of, known);
      return this.#reading(question, points, lineOf(points), lineOf(original));
    });
  }

  #line(question: Question, points: Points, known: ReadonlyMap<string, Line>): Line {
    const key = JSON.stringify([question, points]);
    const line = known.get(key) ?? fitLine(this.#training, question, points);
    this.#known.set(key, line);
    return line;
  }

  #reading({ id, parameters }: Question, { x, y }: Points, line: Line, before: Line): FitReading {
    const inputs = { predictions: x.map((value) => heightAt(line, value)), targets: y };
    const params = parameters as ParamsOf<LossId>;
    const { value, gradient } = this.#engine.evaluate(id, inputs as never, params);
    const strengths = Array.from(gradient as ArrayLike<number>, Math.abs);
    const all = strengths.reduce((sum, strength) => sum + strength, 0);
    return {
      id,
      name: shortName({ id, title: this.#engine.catalogue.find((spec) => spec.id === id)?.title ?? id }),
      line,
      loss: value as number,
      pulls: strengths.map((strength) => (all > 0 ? strength / all : 0)),
      before,
    };
  }
}

/** The point that lies farthest from the lines, all together. */
export function farthest(readings: readonly FitReading[], { x, y }: Points): number {
  const misses = x.map((value, index) =>
    readings.reduce((sum, { line }) => sum + Math.abs(heightAt(line, value) - (y[index] ?? 0)), 0),
  );
  return misses.indexOf(Math.max(...misses));
}
