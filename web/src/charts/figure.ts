/** The four roles: each has the same colour and mark wherever it appears. */
export const ROLES = ['prediction', 'target', 'loss', 'gradient'] as const;
export type Role = (typeof ROLES)[number];

/** Each role has a dash of its own, so that no chart speaks by colour alone. */
export const DASHES: Readonly<Record<Role, readonly number[]>> = {
  prediction: [],
  target: [6, 5],
  loss: [],
  gradient: [2, 4],
};

export type Point = readonly [x: number, y: number];

export interface Series {
  readonly name: string;
  readonly role: Role;
  readonly kind: 'line' | 'points';
  readonly points: readonly Point[];
  readonly compared?: boolean; // what the others are held against: in ink, with long dashes
  readonly dash?: readonly number[]; // where several series have one role, in place of the role's own
}

/** The dash of a series that is compared with, and of nothing else. */
export const COMPARED_DASH: readonly number[] = [10, 5];

/** A loss stands on an area, unless it is one of several. */
export const isFilled = ({ role, kind, compared = false, dash }: Series): boolean =>
  role === 'loss' && kind === 'line' && !compared && !dash;

export const dashOf = ({ role, compared = false, dash }: Series): readonly number[] =>
  dash ?? (compared ? COMPARED_DASH : DASHES[role]);

export interface ChartFigure {
  readonly title: string;
  readonly x: { readonly title: string; readonly low?: number; readonly high?: number }; // else as far as the data go
  readonly y: { readonly title: string; readonly low?: number; readonly high?: number }; // where a pole would tower over all else
  readonly series: readonly Series[];
}
