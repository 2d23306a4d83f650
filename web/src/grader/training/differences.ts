/** What stands behind the learner's code in the sandbox: all calls of one step, in one crossing. */
export const DIFFERENCES = 'downhill$differences';

/** How far a prediction is moved, for a prediction of 1: rounding and curvature then weigh about the same. */
const STEP = 1e-5;

/**
 * The learner's loss, and its central differences by every prediction. Lists are fresh for every call, for the function
 * may change them. What is no finite number comes back as `odd`, and nothing more is called.
 */
export function differencesOf(name: string): string {
  return `
function downhill$learner() { return ${name}; } // here, where no name of ours hides it
function ${DIFFERENCES}(args, place, lows, highs) {
  const call = (moved, value) => {
    const copy = args.map((argument) => (typeof argument === 'object' && argument !== null ? [...argument] : argument));
    if (moved >= 0) copy[place][moved] = value;
    return downhill$learner()(...copy);
  };
  const isNumber = (value) => typeof value === 'number' && value - value === 0;
  const loss = call(-1);
  if (!isNumber(loss)) return { odd: loss };
  const gradient = [];
  for (let i = 0; i < lows.length; i++) {
    const low = call(i, lows[i]);
    const high = call(i, highs[i]);
    if (!isNumber(low)) return { odd: low };
    if (!isNumber(high)) return { odd: high };
    gradient[i] = (high - low) / (highs[i] - lows[i]);
  }
  return { loss, gradient };
}`;
}

/** On either side of a prediction, as far as it may go. */
export function aroundOf(
  predictions: readonly number[],
  { low, high }: { readonly low: number; readonly high: number },
): { readonly lows: number[]; readonly highs: number[] } {
  // Near an end a step as long as usual would be across it, or over a curve that is steep there.
  const step = (value: number) => {
    const room = Math.min(value - low, high - value);
    return Math.min(STEP * Math.max(1, Math.abs(value)), room > 0 ? room / 100 : STEP);
  };
  return {
    lows: predictions.map((value) => Math.max(low, value - step(value))),
    highs: predictions.map((value) => Math.min(high, value + step(value))),
  };
}
