/**
 * The engine for live parts of pages. It knows the rules of the losses alone: their words stand in pages that are
 * written at build, and would be half of what a live part has to load.
 */
import { LossEngine } from './engine.ts';
import { loaderOf } from './load.ts';
import { rules } from './rules.ts';
import type * as types from './types.ts';

export { EngineError } from './errors.ts';
export { isLossId, rules } from './rules.ts';
export type * from './types.ts';
export { inWords } from './words.ts';

export type Engine = types.Engine<types.LossRules | types.CompositeRules>;

export const loadEngine = loaderOf((module): Engine => new LossEngine(module, rules));
