import { formatNumber } from '../../charts/format.ts';
import { t } from '../../words/words.ts';

/** Names the gap between a guess and the kernel's answer: "You said 1,000; the kernel says 14,550: 14.6 times as much." */
export function gapInWords(guess: number, answer: number): string {
  return t('You said {guess}; the kernel says {answer}: {gap}.', {
    guess: formatNumber(guess),
    answer: formatNumber(answer),
    gap: gap(guess, answer),
  });
}

function gap(guess: number, answer: number): string {
  if (formatNumber(guess) === formatNumber(answer)) return t('the same');
  if (guess <= 0 || answer <= 0) return difference(guess, answer);
  const ratio = answer / guess;
  if (ratio >= 2) return t('{n} times as much', { n: formatNumber(ratio, 3) });
  if (ratio <= 0.5) return t('your guess was {n} times as much', { n: formatNumber(1 / ratio, 3) });
  const n = formatNumber(Math.abs(ratio - 1) * 100, 2);
  return ratio > 1 ? t('{n}% more', { n }) : t('{n}% less', { n });
}

/** Where one of them is zero or negative, no ratio says anything. */
function difference(guess: number, answer: number): string {
  const n = formatNumber(Math.abs(answer - guess));
  return answer > guess ? t('{n} more', { n }) : t('{n} less', { n });
}
