import type { LossRules } from '../../engine/live.ts';
import type { Sandbox, Session, Value } from '../../sandbox/types.ts';
import { inWords, tellFailure, tellThrown } from '../../sandbox/words.ts';
import { t } from '../../words/words.ts';
import type { Check } from '../challenge.ts';
import { jsonOfValue, show } from '../report.ts';
import { aroundOf, DIFFERENCES, differencesOf } from './differences.ts';
import { argumentsOf, rangeOfPredictions, type TrainingPlan } from './plan.ts';

/** What the learner's code says of a batch; null for a loss that it has no function for. */
export interface Answer {
  readonly loss: number | null;
  readonly gradient: readonly number[];
}

/** Why the learner's code cannot be trained with, or no further: told as it is. */
export class Trouble extends Error {}

/** The learner's function in a sandbox that stays open from step to step. */
export class Learner {
  readonly #session: Session;
  readonly #check: Check;
  readonly #plan: TrainingPlan;
  readonly #range: ReturnType<typeof rangeOfPredictions>;

  private constructor(session: Session, check: Check, plan: TrainingPlan, rules: LossRules) {
    this.#session = session;
    this.#check = check;
    this.#plan = plan;
    this.#range = rangeOfPredictions(rules);
  }

  static async open(
    sandbox: Sandbox,
    check: Check,
    plan: TrainingPlan,
    rules: LossRules,
    source: string,
  ): Promise<Learner> {
    const { gradient } = plan;
    const functions = gradient ? [...new Set([check.function, gradient])] : [check.function, DIFFERENCES];
    const text = gradient ? source : source + differencesOf(check.function);
    const { session, failure } = await sandbox.open({ source: text, functions });
    if (failure?.kind === 'missing') throw new Trouble(missing(failure));
    if (failure) throw new Trouble(tellFailure(failure));
    return new Learner(session, check, plan, rules);
  }

  /** The gradient is the learner's own where there is a function for it, else central differences of the loss. */
  async ask(predictions: readonly number[], targets: readonly number[]): Promise<Answer> {
    const { all, place } = argumentsOf(this.#check, this.#plan, predictions, targets);
    const { gradient } = this.#plan;
    if (gradient) {
      const loss = gradient === this.#check.function ? null : numberOf(await this.#call(this.#check.function, all));
      return { loss, gradient: numbersOf(await this.#call(gradient, all), predictions.length) };
    }
    const { lows, highs } = aroundOf(predictions, this.#range);
    const said = await this.#call(DIFFERENCES, [all, place, lows, highs]);
    const entries = new Map(said.kind === 'object' ? said.entries : []);
    const [loss, slopes, odd] = [entries.get('loss'), entries.get('gradient'), entries.get('odd')];
    if (odd || !loss || !slopes)
      throw new Trouble(
        t('Your function returned {value}, not a finite number.', { value: show(jsonOfValue(odd ?? said)) }),
      );
    return { loss: numberOf(loss), gradient: numbersOf(slopes, predictions.length) };
  }

  close(): void {
    this.#session.close();
  }

  async #call(name: string, args: Parameters<Session['call']>[0][number]['args']): Promise<Value> {
    const { outcomes, failure } = await this.#session.call([{ function: name, args }]);
    if (failure) throw new Trouble(tellFailure(failure));
    const [outcome] = outcomes;
    if (outcome?.kind === 'threw') throw new Trouble(tellThrown(outcome));
    return outcome?.value ?? { kind: 'undefined' };
  }
}

function numberOf(value: Value): number {
  if (value.kind === 'number' && Number.isFinite(value.value)) return value.value;
  throw new Trouble(t('Your function returned {value}, not a finite number.', { value: show(jsonOfValue(value)) }));
}

function numbersOf(value: Value, count: number): number[] {
  if (value.kind !== 'array')
    throw new Trouble(t('The gradient was {value}, not an array of numbers.', { value: show(jsonOfValue(value)) }));
  if (value.length !== count) {
    throw new Trouble(t('The gradient has {n} numbers; there are {count} predictions.', { n: value.length, count }));
  }
  return value.items.map((item, place) => {
    if (item.kind === 'number' && Number.isFinite(item.value)) return item.value;
    throw new Trouble(
      t('The gradient has {value} at {place}, not a finite number.', { value: show(jsonOfValue(item)), place }),
    );
  });
}

function missing({
  function: name,
  defined,
}: {
  readonly function: string;
  readonly defined: readonly string[];
}): string {
  const own = defined.filter((other) => !other.startsWith('downhill$'));
  return own.length > 0
    ? t('Training calls {name}, which your code does not define; it defines {own}.', { name, own: inWords(own) })
    : t('Training calls {name}, which your code does not define.', { name });
}
