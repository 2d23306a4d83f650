import { z } from 'zod';
import { laws } from '../../../src/grader/index.ts';
import { fault } from './fields.ts';

const callable = z.custom<(...input: unknown[]) => unknown>(
  (value) => typeof value === 'function',
  'is not a function',
);
const name = z.string().trim().min(1);
const argument: z.ZodType<unknown> = z.lazy(() =>
  z.union([z.number(), z.string(), z.boolean(), z.null(), z.array(argument), z.record(z.string(), argument)], {
    error: 'is not plain data',
  }),
);

const length = z.union([name, z.int().positive()]).optional();
const listed = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject({ ...shape, length });
const range = { min: z.number(), max: z.number() };
const whole = { min: z.int(), max: z.int() };
const special = z.array(z.number()).optional();

/** Every kind of argument, and what may be said of it. */
const kinds: Readonly<Record<string, () => z.ZodType>> = {
  number: () => z.strictObject({ ...range, special }),
  integer: () => z.strictObject(whole),
  choice: () => z.strictObject({ of: z.array(argument).min(1) }),
  functions: () => z.strictObject({ of: z.array(name).min(1) }),
  record: () => z.record(z.string(), kind),
  made: () => z.strictObject({ from: kind, as: callable }),
  vector: () => listed({ ...range, special }),
  integers: () => listed(whole),
  labels: () => listed({ of: z.array(argument).min(1) }),
  classes: () => listed({}),
  probabilities: () => listed({ ends: z.boolean().optional() }),
  distribution: () => listed({ zeros: z.boolean().optional() }),
  oneHot: () => listed({}),
  rows: () => listed({ of: kind }),
  list: () => listed({ of: kind }),
};

const kind: z.ZodType<object> = z.looseObject({}).superRefine((value, report) => {
  const [key = '', ...others] = Object.keys(value);
  const schema = kinds[key];
  if (!schema || others.length > 0) {
    const what =
      others.length > 0 ? `is ${[key, ...others].join(' and ')} at once` : `is of no kind that there is (${key})`;
    report.addIssue(
      fault(what, `Write one of ${Object.keys(kinds).join(', ')}, such as { vector: { min: 0, max: 10 } }.`),
    );
    return;
  }
  const result = schema().safeParse(value[key]);
  for (const issue of result.error?.issues ?? []) report.addIssue({ ...issue, path: [key, ...issue.path] } as never);
});

const law = z
  .union(
    [
      z.string(),
      z.looseObject({ law: z.string() }),
      z.strictObject({ name, derive: callable.optional(), holds: callable }),
    ],
    { error: 'is neither a law of the grader nor { name, derive, holds }' },
  )
  .superRefine((value, report) => {
    const named = typeof value === 'string' ? value : 'law' in value ? value.law : null;
    if (typeof named === 'string' && !laws.has(named)) {
      report.addIssue(
        fault(`there is no law "${named}"`, `Write one of ${[...laws.keys()].join(', ')}, or a law of your own.`),
      );
    }
  });

const inputs = z.array(z.strictObject({ name, input: z.array(argument) }));

const numbers = z.record(z.string(), z.number());

/** "Train with your loss". Whether the engine knows what is named, running it shows. */
const train = z.strictObject({
  loss: name,
  parameters: numbers.optional(),
  others: numbers.optional(),
  gradient: name.optional(),
  dataset: name,
  data: numbers.optional(),
  hidden: z.array(z.int().positive()).optional(),
  learningRate: z.number().positive(),
  steps: z.int().min(1).max(500),
});

/** What check.js default-exports. */
export const checkFile = z
  .strictObject({
    function: z.string().regex(/^[A-Za-z_$][\w$]*$/, 'is not a name of a function'),
    arguments: z.record(z.string(), kind),
    functions: z.record(z.string(), callable).optional(),
    expected: callable,
    examples: inputs.min(1),
    edges: inputs,
    generated: z.strictObject({
      count: z.int().nonnegative(),
      longest: z.int().positive(),
      shortest: z.int().nonnegative().optional(),
      columns: z.tuple([z.int().positive(), z.int().positive()]).optional(),
    }),
    laws: z.array(law).min(1),
    tolerance: z.number().positive(),
    train: train.optional(),
  })
  .superRefine((check, report) => {
    const names = Object.keys(check.arguments);
    for (const list of ['examples', 'edges'] as const) {
      for (const [i, { input }] of check[list].entries()) {
        if (input.length === names.length) continue;
        report.addIssue(
          fault(
            `has ${input.length} arguments, and ${check.function} takes ${names.length}`,
            `Write ${names.join(', ')}, each one entry of the list.`,
            [list, i],
          ),
        );
      }
    }
  });
