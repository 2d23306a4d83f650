import { titleOf } from './end.ts';
import { endOf, type Step } from './path.ts';

/** Where the reader stands, in one or two sentences. */
export function describeSteps(steps: readonly Step[]): string {
  const end = endOf(steps);
  const last = steps.at(-1);
  if (end) return `${COUNTS[steps.length - 1]} led to your loss: ${titleOf(end.loss)}.`;
  const said = steps.at(-2)?.answer;
  return said ? `${said.text}. Next question: ${last?.question.ask}` : `The first question: ${last?.question.ask}`;
}

const COUNTS = ['One answer', 'Two answers', 'Three answers', 'Four answers'];
