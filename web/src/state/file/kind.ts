import type { Guard } from '../store.ts';

/** A sort of entry that progress is made of, and that a file may hold. */
export interface Kind {
  readonly key: RegExp; // of the names that such entries have
  readonly expects: () => string; // in words, for who brings something else
  readonly isValid: (value: unknown) => boolean;
  /** What is kept where the device has one and the file has another: nothing that was done is undone. */
  readonly merge: (mine: unknown, theirs: unknown) => unknown;
  readonly tell: (count: number) => string; // so many that are new to this device
}

interface Options<T> {
  readonly key: string; // a star stands for one name
  readonly expects: () => string;
  readonly isValid: Guard<T>;
  readonly merge: (mine: T, theirs: T) => T;
  readonly tell: (count: number) => string;
}

const NAME = '[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}'; // so nothing that an object has by itself, such as __proto__

export function kind<T>({ key, expects, isValid, merge, tell }: Options<T>): Kind {
  return {
    key: new RegExp(`^${key.replaceAll('*', NAME)}$`, 'u'),
    expects,
    isValid,
    merge: (mine, theirs) => merge(mine as T, theirs as T),
    tell,
  };
}

/** The first of two stays: what is here is not overwritten. */
export const mine = <T>(here: T): T => here;

export const isTrue = (value: unknown): value is true => value === true;

export function isTextUpTo(longest: number): Guard<string> {
  return (value): value is string => typeof value === 'string' && value.length <= longest;
}

export function isListUpTo<T>(most: number, isItem: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= most && value.every(isItem);
}

export function isCountUpTo(most: number): Guard<number> {
  return (value): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}
