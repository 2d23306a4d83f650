// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ankiFile } from '../../../web/src/lesson/review/anki.ts';
import { dueItems, type Item } from '../../../web/src/lesson/review/deck.ts';
import { inDays } from '../../../web/src/lesson/review/grades.ts';
import { daysUntil, nextCard } from '../../../web/src/lesson/review/schedule.ts';
import { isReviewCard, type ReviewCard, reviews } from '../../../web/src/state/review.ts';

const DAY = 86_400_000;
const noon = new Date(2026, 4, 10, 12);
const later = (days: number) => new Date(noon.getTime() + days * DAY);

afterEach(() => localStorage.clear());

describe('the schedule', () => {
  const first = nextCard(null, 'v1', 'good', noon);

  it('comes back the sooner the worse it went, and always by whole days', () => {
    const days = (['again', 'hard', 'good', 'easy'] as const).map((recall) =>
      daysUntil(nextCard(null, 'v1', recall, noon).due, noon),
    );
    expect(days).toEqual([1, 2, 3, 8]);
    const second = nextCard(first, 'v1', 'good', later(3));
    expect(daysUntil(second.due, later(3))).toBeGreaterThan(3);
    expect(nextCard(first, 'v1', 'again', later(3))).toMatchObject({ reps: 2, lapses: 1 });
  });

  it('says the same each time, and keeps what the guard takes', () => {
    expect(nextCard(null, 'v1', 'good', noon)).toEqual(first);
    let card: ReviewCard = first;
    for (let review = 0; review < 200; review++) {
      card = nextCard(
        card,
        'v1',
        (['good', 'easy', 'again', 'hard'] as const)[review % 4] ?? 'good',
        new Date(card.due),
      );
      expect(isReviewCard(card)).toBe(true);
    }
    for (let review = 0; review < 50; review++) card = nextCard(card, 'v1', 'easy', new Date(card.due));
    expect(isReviewCard(card)).toBe(true);
    expect(Math.abs(daysUntil(card.due, new Date(card.last)) - 365)).toBeLessThan(3); // no later than a year
  });

  it('bears a clock that was put back', () => {
    expect(nextCard(first, 'v1', 'good', later(-30)).due).toBeGreaterThan(later(-30).getTime());
  });

  it('counts calendar days', () => {
    const late = new Date(2026, 4, 10, 23, 59);
    expect(daysUntil(new Date(2026, 4, 11, 0, 1).getTime(), late)).toBe(1);
    expect(daysUntil(new Date(2026, 4, 10, 0, 1).getTime(), late)).toBe(0);
    expect([inDays(-1), inDays(0), inDays(1), inDays(9)]).toEqual(['today', 'today', 'tomorrow', 'in 9 days']);
  });
});

describe('what is kept', () => {
  const card = nextCard(null, 'v1', 'good', noon);

  it('is found again for the same wording only', () => {
    reviews.keep('huber/delta', card);
    expect(reviews.of('huber/delta', 'v1')).toEqual(card);
    expect(reviews.of('huber/delta', 'v2')).toBeNull();
  });

  it.each([
    null,
    'text',
    [],
    {},
    { ...card, due: Number.NaN },
    { ...card, due: '2026' },
    { ...card, due: card.last - 1 },
    { ...card, last: -1 },
    { ...card, due: 1e300 },
    { ...card, stability: 0 },
    { ...card, stability: 1e9 },
    { ...card, difficulty: 11 },
    { ...card, reps: 0 },
    { ...card, lapses: 2 },
    { ...card, question: 'x'.repeat(1000) },
    { ...card, question: undefined },
  ])('is refused when it is %j', (value) => {
    expect(isReviewCard(value)).toBe(false);
    localStorage.setItem('downhill:review/huber/delta', JSON.stringify({ version: 1, value }));
    expect(reviews.of('huber/delta', 'v1')).toBeNull();
  });
});

function item(name: string, html = ''): Item {
  const form = document.createElement('form');
  form.innerHTML = html;
  return { name, wording: 'v1', lesson: 'Lesson 1', isFresh: false, form };
}

describe('what is due', () => {
  const items = Array.from({ length: 12 }, (_, index) => item(`lesson/q${index}`));
  const names = (now: Date) => dueItems(items, now).map(({ name }) => name.slice('lesson/q'.length));

  it('is a few new ones a day', () => {
    expect(names(noon)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    for (const { name } of items.slice(0, 3)) reviews.keep(name, nextCard(null, 'v1', 'good', noon));
    expect(names(noon)).toEqual(['3', '4', '5', '6', '7']);
    expect(names(later(1))).toHaveLength(8);
  });

  it('puts the longest overdue before what is new', () => {
    reviews.keep('lesson/q5', nextCard(null, 'v1', 'good', noon));
    reviews.keep('lesson/q9', nextCard(null, 'v1', 'again', noon));
    expect(names(later(4)).slice(0, 3)).toEqual(['9', '5', '0']);
    expect(names(later(2))[1]).toBe('0');
  });
});

describe('the file for Anki', () => {
  const asked = `<fieldset><legend>Is "a" &lt; b?\tOr <math><mi>x</mi><annotation>x^2</annotation></math></legend>
    <p class="quiz-how">Choose one.</p><div class="quiz-choice"><label><input><span>Yes</span></label></div></fieldset>
    <details class="quiz-answer"><ul><li><p>Right: Yes</p><div data-feedback="0" data-right>Because.</div></li>
    <li><p>Wrong: No</p><div data-feedback="1">Not so.</div></li></ul></details>`;
  const lines = ankiFile([item('huber/delta', asked), { ...item('huber/fresh', asked), isFresh: true }]).split('\n');

  it('says how it is to be read, then has one note a line, of questions that stay', () => {
    expect(lines.slice(0, 3)).toEqual(['#separator:tab', '#html:true', '#deck:Downhill']);
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(6);
    expect(lines).toHaveLength(8); // the last one empty
  });

  it('has the question with its choices before, and what is right behind', () => {
    const [front, back, tags, ...more] = (lines[6] ?? '').split('\t');
    expect(front).toBe('"Is ""a"" &lt; b? Or \\(x^2\\)<br>Choose one.<ul><li>Yes</li></ul>"');
    expect(back).toBe('"<ul><li>Right: Yes Because.</li></ul>"');
    expect(tags).toBe('"downhill downhill::huber"');
    expect(more).toEqual([]);
  });
});
