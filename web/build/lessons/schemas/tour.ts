import { z } from 'zod';
import { prose } from './fields.ts';

export const step = z.strictObject({
  part: z.string().min(1), // a `data-part` of the widget's picture
  title: z.string().trim().min(1),
  text: prose,
  set: z.record(z.string(), z.unknown()).optional(), // some of the widget's state
});

export const tour = z.array(step).min(2);

export type Step = z.infer<typeof step>;
