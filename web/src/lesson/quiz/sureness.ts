import { formatNumber } from '../../charts/format.ts';
import type { Engine } from '../../engine/live.ts';
import { confidence, LEVELS, type Level } from '../../state/confidence.ts';
import { t } from '../../words/words.ts';
import { lossOf } from '../calibration/tally.ts';
import { make } from '../shared/dom.ts';

const notSaid = () => t('Say how sure you are, then check.');

/** Asks with one question how sure the reader is, and says what that cost. Only the first answer counts. */
export class Sureness {
  readonly element = make('div', { className: 'quiz-sure' });
  readonly #engine: Engine;
  readonly #name: string; // of the question, among all lessons
  readonly #wording: string;
  readonly #told = make('p', { className: 'quiz-sure-told' });
  readonly #choices: readonly HTMLInputElement[];
  readonly #group: HTMLFieldSetElement;

  constructor(engine: Engine, name: string, wording: string) {
    this.#engine = engine;
    this.#name = name;
    this.#wording = wording;
    this.#choices = LEVELS.map((level) =>
      make('input', { type: 'radio', name: `sure-${name}`, value: String(level), autocomplete: 'off' }),
    );
    const labels = this.#choices.map((choice) =>
      make('label', {}, choice, make('span', {}, t('{n}%', { n: choice.value }))),
    );
    this.#group = make(
      'fieldset',
      {},
      make('legend', {}, t('How sure are you?')),
      make('div', { className: 'quiz-sure-levels' }, ...labels),
    );
    this.element.append(this.#group, this.#told);
    this.#showKept();
  }

  get isAnswered(): boolean {
    return this.#kept !== null;
  }

  /** What must still be said; null where the question has its answer. */
  missing(): string | null {
    return this.#kept || this.#level !== null ? null : notSaid();
  }

  /** Counts the answer, if it is the first; says in one sentence what it cost. */
  checked(right: boolean): string {
    const level = this.#level;
    if (this.#kept || level === null) return '';
    confidence.keep(this.#name, { question: this.#wording, level, right });
    this.#showKept();
    return this.#told.textContent ?? '';
  }

  get #kept() {
    return confidence.of(this.#name, this.#wording);
  }

  get #level(): Level | null {
    const value = Number(this.#choices.find(({ checked }) => checked)?.value);
    return LEVELS.find((level) => level === value) ?? null;
  }

  #showKept(): void {
    const kept = this.#kept;
    if (!kept) return;
    this.#group.disabled = true;
    for (const choice of this.#choices) choice.checked = choice.value === String(kept.level);
    const loss = formatNumber(lossOf(this.#engine, [kept]), 3);
    const half = formatNumber(lossOf(this.#engine, [{ level: 50, right: kept.right }]), 3);
    const values = { level: kept.level, loss, half };
    if (kept.level === 50) {
      this.#told.textContent = kept.right
        ? t('You said 50% and were right: a log loss of {loss}.', { loss })
        : t('You said 50% and were wrong: a log loss of {loss}.', { loss });
    } else {
      this.#told.textContent = kept.right
        ? t('You said {level}% and were right: a log loss of {loss}, where 50% would have cost {half}.', values)
        : t('You said {level}% and were wrong: a log loss of {loss}, where 50% would have cost {half}.', values);
    }
  }
}
