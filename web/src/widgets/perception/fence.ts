import { tidy } from '../../charts/scale.ts';

export const COLUMNS = 12;
export const ROWS = 6;
const PATCH = 4; // columns; also how wide a picket and its gap are together
const [DARK, BRIGHT] = [0.2, 0.8];
const GREY = (DARK + BRIGHT) / 2; // what the neighbourhood of any dot is on average

/** What was done to the copy. */
export interface Change {
  readonly shift: number; // columns to the right
  readonly blur: number; // how much of its neighbourhood each dot has taken on, from 0 to 1
  readonly light: number; // added to every dot
}

export const NO_CHANGE: Change = { shift: 0, blur: 0, light: 0 };

/** The brightness of the dots in a row, from 0 to 1. Every row is the same, and the fence goes on beyond the picture. */
export const rowOf = (change: Change): readonly number[] =>
  Array.from({ length: COLUMNS }, (_, column) => dotAt(column, change));

/** What an eye for edges reports of each patch: how far neighbouring dots differ there on average. */
export const contrastsOf = (change: Change): readonly number[] =>
  Array.from({ length: COLUMNS / PATCH }, (_, patch) => {
    const places = Array.from({ length: PATCH }, (_, place) => patch * PATCH + place);
    const steps = places.map((column) => Math.abs(dotAt(column + 1, change) - dotAt(column, change)));
    return tidy(steps.reduce((sum, step) => sum + step, 0) / PATCH);
  });

function dotAt(column: number, { shift, blur, light }: Change): number {
  const place = (((column - shift) % PATCH) + PATCH) % PATCH;
  const sharp = place < PATCH / 2 ? DARK : BRIGHT;
  return tidy(sharp + blur * (GREY - sharp) + light);
}
