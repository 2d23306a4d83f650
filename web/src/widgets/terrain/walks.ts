/** The fixed data of the landscape: twelve walks, by their length and the time they took. */
export const WALKS: readonly { readonly km: number; readonly hours: number }[] = [
  { km: 3, hours: 1.1 },
  { km: 4.5, hours: 1.9 },
  { km: 5, hours: 1.4 },
  { km: 6.5, hours: 2.4 },
  { km: 8, hours: 2.1 },
  { km: 9, hours: 3.2 },
  { km: 10.5, hours: 2.8 },
  { km: 12, hours: 4 },
  { km: 13, hours: 3.4 },
  { km: 15, hours: 4.8 },
  { km: 17, hours: 4.5 },
  { km: 18.5, hours: 5.6 },
];

/**
 * Lengths are counted from 7 km in fives of kilometres, so that w and b matter about equally: in plain kilometres
 * the valley would be a sliver. Counted from the very mean it would be a round bowl, and every descent a straight line.
 */
const ORIGIN_KM = 7;
const UNIT_KM = 5;

export const feature = (km: number) => (km - ORIGIN_KM) / UNIT_KM;

/** A line y = w x + b, which is also a point of the map. */
export interface Line {
  readonly w: number;
  readonly b: number;
}

export const lengths: readonly number[] = WALKS.map(({ km }) => feature(km));
export const targets: readonly number[] = WALKS.map(({ hours }) => hours);

export const hoursAt = ({ w, b }: Line, km: number) => w * feature(km) + b;

/** The part of the plane that the map shows. */
export const REGION = { w: [-3.5, 5.5], b: [-1.5, 6] } as const;
