import { partRules } from '../../generated/part-rules.ts';
import type { Parts, Training } from './types.ts';

/** What trainers are put together from, without the words, in the order of C++'s lists: a place in one is a handle. */
export const { datasets, activations, optimizers, schedules }: Pick<Training, keyof Parts> = partRules;
