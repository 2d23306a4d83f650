import type { ReviewCard } from '../../state/review.ts';
import { t, tCount } from '../../words/words.ts';
import { button, make } from '../shared/dom.ts';
import { daysUntil, nextCard, type Recall } from './schedule.ts';

const how = () => ({ hard: t('Hard'), good: t('Good'), easy: t('Easy') });

/** After a right answer: how it came, with when it is asked again. */
export function gradeButtons(card: ReviewCard | null, wording: string, now: Date, grade: (recall: Recall) => void) {
  const buttons = (Object.entries(how()) as [Recall, string][]).map(([recall, words]) => {
    const { due } = nextCard(card, wording, recall, now);
    return button(`${words}: ${inDays(daysUntil(due, now))}`, () => grade(recall));
  });
  const group = make('div', { className: 'review-grades', role: 'group', ariaLabel: t('How did it come to you?') });
  group.append(make('p', {}, t('How did it come to you? The easier, the later it is asked again.')), ...buttons);
  return group;
}

export function inDays(days: number): string {
  if (days <= 0) return t('today');
  return days === 1 ? t('tomorrow') : tCount(days, 'in {n} day', 'in {n} days');
}
