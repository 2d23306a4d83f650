import { createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import type { ReviewCard } from '../../state/review.ts';

/** How well it went: a wrong answer is `again`; of a right one the reader says how it came. */
export type Recall = 'again' | 'hard' | 'good' | 'easy';

const GRADES: Readonly<Record<Recall, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

// Whole days, and the same ones for everybody who answers alike. What is known for a year need not come later still.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 365 });

export function nextCard(card: ReviewCard | null, question: string, recall: Recall, now: Date): ReviewCard {
  const before = card ? known(card, now) : createEmptyCard(now);
  const { due, stability, difficulty, reps, lapses } = scheduler.next(before, now, GRADES[recall]).card;
  return { question, due: due.getTime(), last: now.getTime(), stability, difficulty, reps, lapses };
}

/** A clock that was put back must not make a review lie in the future. */
function known({ due, last, stability, difficulty, reps, lapses }: ReviewCard, now: Date) {
  const lastReview = Math.min(last, now.getTime());
  const counted = { stability, difficulty, reps, lapses, elapsed_days: 0, scheduled_days: 0, learning_steps: 0 };
  return { ...counted, due, state: State.Review, last_review: lastReview };
}

/** Calendar days from `now` until `time`, by the clock of the reader; 0 is today, and less is past. */
export function daysUntil(time: number, now: Date): number {
  const noon = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12).getTime();
  return Math.round((noon(new Date(time)) - noon(now)) / 86_400_000);
}
