import { rules as generated } from '../generated/rules.ts';
import type { LossId, LossRules } from './types.ts';

/** The catalogue without its words. */
export const rules: readonly LossRules[] = generated;

export function isLossId(id: unknown): id is LossId {
  return rules.some((loss) => loss.id === id);
}
