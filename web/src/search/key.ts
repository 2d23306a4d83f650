import { progress } from '../state/progress.ts';

const KEY = 'search-key';

/** Whether `/` opens the search. Who dictates, or hits keys by accident, can do without it. */
export const searchKey = {
  get isOn(): boolean {
    return progress.get(KEY, isBoolean, true);
  },
  set isOn(on: boolean) {
    progress.set(KEY, on);
  },
};

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
