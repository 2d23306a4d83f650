import { z } from 'zod';
import { afterwards, dataSet, fault, id, prose } from './fields.ts';

/** One call of a kernel: on a data set of the lesson's head by name, or on data of its own. */
const call = z.strictObject({
  loss: z.string().min(1),
  data: z.union([z.string().min(1), dataSet], {
    error: 'is neither the name of a data set nor { predictions: [...], targets: [...] } of equal length',
  }),
  params: z.record(z.string(), z.number()).default({}),
});

const numberGuess = z.strictObject({
  id,
  type: z.literal('number'),
  question: prose,
  unit: z.string().optional(),
  answer: call,
  ...afterwards,
});

/** Each choice is a range of the kernel's answer, at or above `from` and below `to`, so the kernel says which is right. */
const choiceGuess = z
  .strictObject({
    id,
    type: z.literal('choice'),
    question: prose,
    unit: z.string().optional(),
    answer: call,
    choices: z.array(z.strictObject({ text: prose, from: z.number().optional(), to: z.number().optional() })).min(2),
    ...afterwards,
  })
  .superRefine(({ choices }, report) => {
    const sorted = choices.every(({ from }, index) => index === 0 || from === choices[index - 1]?.to);
    if (sorted && choices[0]?.from === undefined && choices.at(-1)?.to === undefined) return;
    report.addIssue(
      fault(
        'the choices leave a gap or overlap',
        'Let each begin ("from") where the one before ends ("to"); give the first no "from" and the last no "to".',
        ['choices'],
      ),
    );
  });

/** The loss as a function of one prediction, for one target. */
const curve = z
  .strictObject({
    loss: z.string().min(1),
    target: z.number(),
    from: z.number(),
    to: z.number(),
    params: z.record(z.string(), z.number()).default({}),
  })
  .superRefine(({ from, to }, report) => {
    if (from < to) return;
    report.addIssue(
      fault('"from" is not below "to"', 'Let the predictions run from the smaller number to the larger.'),
    );
  });

const sketchGuess = z.strictObject({
  id,
  type: z.literal('sketch'),
  question: prose,
  unit: z.string().optional(),
  answer: curve,
  ...afterwards,
});

export const predict = z.discriminatedUnion('type', [numberGuess, choiceGuess, sketchGuess]);

export type Predict = z.infer<typeof predict>;
export type PredictOf<Type extends Predict['type']> = Extract<Predict, { type: Type }>;
export type KernelCall = z.infer<typeof call>;
export type SketchAnswer = z.infer<typeof curve>;
