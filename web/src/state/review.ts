import { progress } from './progress.ts';
import { isRecord } from './store.ts';

/** What is remembered of a question under review: when it is due, and how well it is known. Times are in ms. */
export interface ReviewCard {
  readonly question: string; // which wording: another one begins anew
  readonly due: number;
  readonly last: number;
  readonly stability: number; // days until it is known with 90%
  readonly difficulty: number; // 1 to 10
  readonly reps: number;
  readonly lapses: number;
}

const CARDS = 'review/';
const LATEST = 8.64e15; // that a date can be
const LONGEST_STABILITY = 36_500;
const MOST_REPS = 100_000;
const LONGEST_MARK = 200;

/** The questions under review on this device, by lesson and question: `huber/what-delta-does`. */
export const reviews = {
  of(name: string, wording: string): ReviewCard | null {
    const kept = progress.get(CARDS + name, isReviewCard, null);
    return kept?.question === wording ? kept : null;
  },

  keep(name: string, card: ReviewCard): void {
    progress.set(CARDS + name, card);
  },
};

export function isReviewCard(value: unknown): value is ReviewCard {
  if (!isRecord(value)) return false;
  const { question, due, last, stability, difficulty, reps, lapses } = value;
  return (
    typeof question === 'string' &&
    question.length <= LONGEST_MARK &&
    isWithin(last, 0, LATEST) &&
    isWithin(due, last, LATEST) &&
    isWithin(stability, 0.001, LONGEST_STABILITY) &&
    isWithin(difficulty, 1, 10) &&
    isWithin(reps, 1, MOST_REPS) &&
    isWithin(lapses, 0, reps)
  );
}

function isWithin(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}
