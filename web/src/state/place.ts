import { progress } from './progress.ts';
import { isRecord } from './store.ts';

/** Where the reader was last, so that they can go on from there. */
export interface Place {
  readonly lesson: string; // its slug
  readonly section: string; // its id
}

const KEY = 'place';

export function lastPlace(): Place | null {
  return progress.get(KEY, isPlace, null);
}

export function rememberPlace(place: Place): void {
  const last = lastPlace();
  if (last?.lesson !== place.lesson || last.section !== place.section) progress.set(KEY, place);
}

export function isPlace(value: unknown): value is Place {
  return isRecord(value) && typeof value.lesson === 'string' && typeof value.section === 'string';
}
