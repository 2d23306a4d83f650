import { formatNumber } from '../../charts/format.ts';

/** Names the gap between a guess and the kernel's answer: "You said 1,000; the kernel says 14,550: 14.6 times as much." */
export function gapInWords(guess: number, answer: number): string {
  return `You said ${formatNumber(guess)}; the kernel says ${formatNumber(answer)}: ${gap(guess, answer)}.`;
}

function gap(guess: number, answer: number): string {
  if (formatNumber(guess) === formatNumber(answer)) return 'the same';
  if (guess <= 0 || answer <= 0) return difference(guess, answer);
  const ratio = answer / guess;
  if (ratio >= 2) return `${formatNumber(ratio, 3)} times as much`;
  if (ratio <= 0.5) return `your guess was ${formatNumber(1 / ratio, 3)} times as much`;
  return `${formatNumber(Math.abs(ratio - 1) * 100, 2)}% ${ratio > 1 ? 'more' : 'less'}`;
}

/** Where one of them is zero or negative, no ratio says anything. */
function difference(guess: number, answer: number): string {
  return `${formatNumber(Math.abs(answer - guess))} ${answer > guess ? 'more' : 'less'}`;
}
