import { progress } from './progress.ts';
import { isRecord } from './store.ts';

/** How sure a reader may say to be, in per cent: less than half sure is no answer. */
export const LEVELS = [50, 60, 70, 80, 90, 99] as const;
export type Level = (typeof LEVELS)[number];

/** A quiz answer with how sure the reader was of it. */
export interface SureAnswer {
  readonly question: string; // which wording: an answer to another is another answer
  readonly level: Level;
  readonly right: boolean;
}

const SWITCH = 'confidence/on';
const ANSWERS = 'confidence/answers/';

/** The quiz answers of this device that carry a confidence. Off until the reader wants it. */
export const confidence = {
  get isOn(): boolean {
    return progress.get(SWITCH, isTrue, false);
  },

  turn(on: boolean): void {
    if (on) progress.set(SWITCH, true);
    else progress.remove(SWITCH);
  },

  /** The answer that counts for a question, by its lesson and id; null where there is none to this wording. */
  of(name: string, wording: string): SureAnswer | null {
    const kept = progress.get(ANSWERS + name, isSureAnswer, null);
    return kept?.question === wording ? kept : null;
  },

  /** Only the first answer counts: after it one knows. */
  keep(name: string, answer: SureAnswer): void {
    if (!this.of(name, answer.question)) progress.set(ANSWERS + name, answer);
  },

  all(): SureAnswer[] {
    return progress.keys(ANSWERS).flatMap((key) => progress.get(key, isSureAnswer, null) ?? []);
  },

  /** Calls `listener` after every change; returns how to stop it. */
  subscribe(listener: () => void): () => void {
    return progress.subscribe(ANSWERS, listener);
  },
};

export function isSureAnswer(value: unknown): value is SureAnswer {
  return (
    isRecord(value) &&
    typeof value.question === 'string' &&
    LEVELS.some((level) => level === value.level) &&
    typeof value.right === 'boolean'
  );
}

const isTrue = (value: unknown): value is true => value === true;
