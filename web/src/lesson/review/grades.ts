import type { ReviewCard } from '../../state/review.ts';
import { button, make } from '../shared/dom.ts';
import { daysUntil, nextCard, type Recall } from './schedule.ts';

const HOW = { hard: 'Hard', good: 'Good', easy: 'Easy' } as const;

/** After a right answer: how it came, with when it is asked again. */
export function gradeButtons(card: ReviewCard | null, wording: string, now: Date, grade: (recall: Recall) => void) {
  const buttons = (Object.keys(HOW) as (keyof typeof HOW)[]).map((recall) => {
    const { due } = nextCard(card, wording, recall, now);
    return button(`${HOW[recall]}: ${inDays(daysUntil(due, now))}`, () => grade(recall));
  });
  const group = make('div', { className: 'review-grades', role: 'group', ariaLabel: 'How did it come to you?' });
  group.append(make('p', {}, 'How did it come to you? The easier, the later it is asked again.'), ...buttons);
  return group;
}

export function inDays(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
