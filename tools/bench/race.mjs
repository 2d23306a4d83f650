/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(repeats: number) => number | Promise<number>} time microseconds that so many calls take
 * @property {() => void} [release] gives its memory back
 *
 * @typedef {object} Effort
 * @property {number} rounds
 * @property {number} microseconds of one contender in one round
 */

/**
 * Microseconds a call: the medians of rounds in which the contenders take turns, so that what slows the machine down
 * for a while slows all of them.
 * @param {readonly Contender[]} contenders
 * @param {Effort} effort
 * @returns {Promise<Record<string, number>>} by name
 */
export async function race(contenders, { rounds, microseconds }) {
  const lanes = [];
  for (const contender of contenders) {
    const repeats = await calibrated(contender, microseconds);
    lanes.push({ contender, repeats, times: /** @type {number[]} */ ([]) });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { contender, repeats, times } of lanes) times.push((await contender.time(repeats)) / repeats);
  }
  for (const { release } of contenders) release?.();
  return Object.fromEntries(lanes.map(({ contender, times }) => [contender.name, median(times)]));
}

/**
 * How many calls fill a round. Finding out gives the just-in-time compilers the time that they need.
 * @param {Contender} contender
 * @param {number} microseconds
 */
async function calibrated(contender, microseconds) {
  let repeats = 1;
  for (;;) {
    // The shorter of two, lest something else that ran meanwhile be taken for a call's length.
    const time = Math.min(await contender.time(repeats), await contender.time(repeats));
    if (time >= microseconds) return Math.max(1, Math.round((repeats * microseconds) / time));
    repeats *= time < microseconds / 8 ? 8 : 2;
  }
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
