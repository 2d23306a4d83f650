import { progress } from '../progress.ts';
import { type Entries, isAnything } from './format.ts';
import { KINDS, kindOf } from './kinds.ts';

/** What would be written, by key: only what differs from what is here. */
export type Changes = Entries;

/** What a file would change here. Nothing that is here is undone by it, and bringing it in twice does no more than once. */
export function changesBy(entries: Entries): Changes {
  const changes = new Map<string, unknown>();
  for (const [key, theirs] of entries) {
    const kind = kindOf(key);
    const here = progress.get(key, isAnything, undefined);
    if (here === undefined) changes.set(key, theirs);
    else if (kind?.isValid(here)) {
      const merged = kind.merge(here, theirs);
      if (JSON.stringify(merged) !== JSON.stringify(here)) changes.set(key, merged);
    }
  }
  return changes;
}

/** Tells whether the device took all of it; what it did not take lasts as long as the page. */
export function bringIn(changes: Changes): boolean {
  let taken = true;
  for (const [key, value] of changes) taken = progress.set(key, value) && taken;
  return taken;
}

/** In words, a line for each sort of thing. */
export function tellChanges(changes: Changes): string[] {
  return KINDS.flatMap((kind) => {
    const count = [...changes.keys()].filter((key) => kindOf(key) === kind).length;
    return count > 0 ? [kind.tell(count)] : [];
  });
}

/** Removes all progress of this device; settings stay. */
export function forgetProgress(): void {
  for (const key of progress.keys()) {
    if (kindOf(key)) progress.remove(key);
  }
}
