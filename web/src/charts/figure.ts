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
}

export interface ChartFigure {
  readonly title: string;
  readonly x: { readonly title: string };
  readonly y: { readonly title: string };
  readonly series: readonly Series[];
}
