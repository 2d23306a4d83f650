import { progress } from '../progress.ts';
import { kindOf } from './kinds.ts';

export const FORMAT = 'downhill-progress';
export const VERSION = 1;
export const LONGEST_NAME = 80; // characters

export type Entries = ReadonlyMap<string, unknown>; // by the keys of the store

/** Progress that has left its device. */
export interface SavedProgress {
  readonly name: string; // of who hands it in; may be empty
  readonly saved: string; // when, as ISO 8601
  readonly entries: Entries;
}

/** All progress of this device. */
export function takeProgress(): Entries {
  const entries = new Map<string, unknown>();
  for (const key of progress.keys()) {
    const kind = kindOf(key);
    const value = kind && progress.get(key, isAnything, undefined);
    if (kind?.isValid(value)) entries.set(key, value);
  }
  return entries;
}

export function printProgress({ name, saved, entries }: SavedProgress): string {
  return JSON.stringify(
    { format: FORMAT, version: VERSION, saved, name, entries: Object.fromEntries(entries) },
    null,
    1,
  );
}

/** Whatever an entry is, as long as it can be read: whether it is right is for the part of the page that it belongs to. */
export function isAnything(value: unknown): value is unknown {
  return value !== undefined;
}
