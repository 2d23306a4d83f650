import { formatNumber } from '../../charts/format.ts';

/** Names the gap between a guess and the kernel's answer: "You said 1,000; the kernel says 14,550: 14.6 times as much." */
export function gapInWords(guess: number, answer: number): string {
  return `You said ${formatNumber(guess)}; the kernel says ${formatNumber(answer)}: ${gap(guess, answer)}.`;
}

function gap(guess: number, answer: number): string {
  if (formatNumber(guess) === formatNumber(answer)) return 'the same';
  const ratio = answer / guess;
  if (!Number.isFinite(ratio) || ratio <= 0) return difference(guess, answer);
  if (ratio >= 2) return `${formatNumber(ratio, 3)} times as much`;
  if (ratio <= 0.5) return `your guess was ${formatNumber(1 / ratio, 3)} times as much`;
  return `${formatNumber(Math.abs(ratio - 1) * 100, 2)}% ${(answer > guess) === answer > 0 ? 'more' : 'less'}`;
}

/** Where one is zero or they differ in sign, no ratio says anything. */
function difference(guess: number, answer: number): string {
  return `${formatNumber(Math.abs(answer - guess))} ${answer > guess ? 'more' : 'less'}`;
}
