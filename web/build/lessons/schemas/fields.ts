import { z } from 'zod';

/** Markdown. */
export const prose = z.string().trim().min(1);

/** What is said once the reader has done it. The word reads well in YAML, and as text it makes nothing a promise. */
// biome-ignore lint/suspicious/noThenProperty: see above
export const afterwards = { then: prose };

/** A name for storage and addresses: it outlives rewording, so it is written by hand. */
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not a name of small letters, digits and hyphens');

/** A number, or a kernel expression that is computed when the site is built. */
export const quantity = z.union([z.number(), z.strictObject({ of: z.string().min(1) })], {
  error: 'is neither a number nor { of: "an expression such as mse(houses)" }',
});

export type Quantity = z.infer<typeof quantity>;

const values = z.array(z.number()).min(1);

/**
 * What a kernel is asked about: a prediction each, or with `classes` or `dims` a row of so many; losses of pairs and
 * triplets compare rows with others. How the rest must fit, the kernel says.
 */
export const dataSet = z
  .strictObject({
    predictions: values,
    targets: values.optional(),
    classes: z.int().min(2).optional(),
    others: values.optional(),
    positives: values.optional(),
    negatives: values.optional(),
    dims: z.int().min(1).optional(),
  })
  .refine(
    ({ predictions, targets = [], classes, dims }) =>
      classes !== undefined || dims !== undefined || predictions.length === targets.length,
    { message: 'predictions and targets differ in number' },
  );

/** What one issue of ours says: `what` is wrong, and how to `mend` it. */
export function fault(what: string, mend: string, path: (string | number)[] = []) {
  return { code: 'custom', message: what, params: { mend }, path } as const;
}

/** The same of something that is not there yet, which a draft may lack. */
export function gap(what: string, mend: string, path: (string | number)[] = []) {
  return { code: 'custom', message: what, params: { mend, gap: true }, path } as const;
}

/** Refuses a list in which two entries have the same `id`. */
export function uniqueIds(entries: readonly { readonly id: string }[], report: z.core.$RefinementCtx): void {
  entries.forEach((entry, index) => {
    if (entries.findIndex((other) => other.id === entry.id) < index) {
      report.addIssue(
        fault(`the id "${entry.id}" is used twice`, 'Give each its own id: progress is kept under it.', [index, 'id']),
      );
    }
  });
}
