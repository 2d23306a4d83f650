import { type Answer, firstQuestion, type Params, type Question, questionNamed, tree } from '../../choosing/tree.ts';
import type { LossId } from '../../engine/live.ts';
import { choice, type Field } from '../../state/codec.ts';

export const OPEN = 'open'; // not answered yet

export type Answers = Readonly<Record<string, string>>;
export type AnswerFields = Readonly<Record<string, Field<string>>>;

/** A question that has been come to, and what was said. */
export interface Step {
  readonly question: Question;
  readonly answer: Answer | null;
}

/** Each question under its own name: in an address it reads `choose.answer=number`. */
export const answerFields = (): AnswerFields =>
  Object.fromEntries(tree().map(({ id, answers }) => [id, choice([OPEN, ...answers.map(({ value }) => value)], OPEN)]));

/** The questions from the first one on, up to one that is open or to the end. */
export function walk(answers: Answers, from: Question = firstQuestion()): readonly Step[] {
  const answer = from.answers.find(({ value }) => value === answers[from.id]) ?? null;
  const step = { question: from, answer };
  return answer && 'asks' in answer ? [step, ...walk(answers, questionNamed(answer.asks))] : [step];
}

/** With this one answer, what came after the question is open again. */
export function answered(steps: readonly Step[], id: string, value: string): Answers {
  const before = steps.slice(
    0,
    steps.findIndex(({ question }) => question.id === id),
  );
  return Object.fromEntries([
    ...tree().map((question) => [question.id, OPEN] as const),
    ...before.map(({ question, answer }) => [question.id, answer?.value ?? OPEN] as const),
    [id, value],
  ]);
}

export interface End {
  readonly loss: LossId;
  readonly because: string;
  readonly params?: Params;
}

export function endOf(steps: readonly Step[]): End | null {
  const answer = steps.at(-1)?.answer;
  return answer && 'loss' in answer ? answer : null;
}
