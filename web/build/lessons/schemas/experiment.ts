import { z } from 'zod';
import { afterwards, fault, gap, id, prose, uniqueIds } from './fields.ts';

const within = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'names neither a min nor a max');
const near = z.strictObject({ near: z.number(), tolerance: z.number().nonnegative() });

/** What a widget must show: this number or word exactly, a number within limits, or one near another. */
export const wanted = z.union([z.number(), z.string(), within, near], {
  error: 'is no condition: write a number, a word, { min: 1, max: 2 } or { near: 1, tolerance: 0.1 }',
});

export type Wanted = z.infer<typeof wanted>;

const exercise = z
  .strictObject({
    id,
    do: prose,
    /** A widget by its id, then each readout with what it must show; without it the exercise is open. */
    when: z
      .object({ widget: z.string().min(1) })
      .catchall(wanted)
      .optional(),
    ...afterwards,
    /** Some state of the widget, for "Set it up for me"; an open exercise names the widget too. */
    set: z
      .object({ widget: z.string().min(1).optional() })
      .catchall(z.unknown())
      .optional(),
  })
  .superRefine(({ when, set }, report) => {
    if (when && Object.keys(when).length < 2) {
      report.addIssue(
        fault('"when" names a widget but no condition', 'Add one of its readouts, such as "mse: { min: 1000 }".', [
          'when',
        ]),
      );
    }
    if (set && !set.widget && !when) {
      report.addIssue(fault('"set" does not say for which widget', 'Add "widget: " and its id under "set".', ['set']));
    }
  });

export const experiment = z.array(exercise).superRefine((exercises, report) => {
  uniqueIds(exercises, report);
  if (exercises.length < 3) {
    report.addIssue(gap(`the experiment has ${exercises.length} exercises`, 'Write at least three.'));
  }
});

export type Exercise = z.infer<typeof exercise>;
