import { z } from 'zod';
import { fault, gap, id, prose, quantity, uniqueIds } from './fields.ts';

const choice = z.strictObject({ text: prose, right: z.boolean().default(false), feedback: prose });
const choiceList = z.array(choice).min(2);

const oneChoice = z
  .strictObject({ id, type: z.literal('choice'), question: prose, choices: choiceList })
  .superRefine(({ choices }, report) => {
    const right = choices.filter((entry) => entry.right).length;
    if (right === 1) return;
    report.addIssue(
      fault(`${right} choices are right`, 'Mark exactly one "right: true", or make it "type: choices".', ['choices']),
    );
  });

const severalChoices = z
  .strictObject({ id, type: z.literal('choices'), question: prose, choices: choiceList })
  .superRefine(({ choices }, report) => {
    if (choices.some((entry) => entry.right)) return;
    report.addIssue(fault('no choice is right', 'Mark each right choice "right: true".', ['choices']));
  });

const numberQuestion = z.strictObject({
  id,
  type: z.literal('number'),
  question: prose,
  answer: quantity,
  tolerance: z.number().nonnegative(), // the largest distance from the answer that still counts as right
  unit: z.string().optional(),
  feedback: prose, // why the answer is right
  wrong: z.array(z.strictObject({ at: quantity, feedback: prose })).default([]), // answers that people give, each explained
  otherwise: prose, // for any other answer
});

const orderQuestion = z.strictObject({
  id,
  type: z.literal('order'),
  question: prose,
  items: z.array(z.strictObject({ text: prose, feedback: prose })).min(3), // in the right order
});

const matchQuestion = z.strictObject({
  id,
  type: z.literal('match'),
  question: prose,
  pairs: z.array(z.strictObject({ left: prose, right: z.string().trim().min(1), feedback: prose })).min(2),
});

export const question = z.discriminatedUnion('type', [
  oneChoice,
  severalChoices,
  numberQuestion,
  orderQuestion,
  matchQuestion,
]);

export const quiz = z.array(question).superRefine((questions, report) => {
  uniqueIds(questions, report);
  if (questions.length < 5) {
    report.addIssue(gap(`the quiz has ${questions.length} questions`, 'Write at least five.'));
  } else if (new Set(questions.map(({ type }) => type)).size < 3) {
    report.addIssue(
      gap('the questions are all alike', 'Mix at least three types: choice, choices, number, order, match.'),
    );
  }
});

export type Question = z.infer<typeof question>;
export type QuestionOf<Type extends Question['type']> = Extract<Question, { type: Type }>;
