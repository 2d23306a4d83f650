import type { Engine } from '../../engine/live.ts';
import { t } from '../../words/words.ts';
import { type Answer, isList } from '../answer.ts';
import { show } from '../report.ts';
import type { LawMaker } from './law.ts';

const STEP = 1e-5;
const TOLERANCE = 1e-4; // of a finite difference
const KINK = 1e-3; // slopes to the left and to the right that differ by more have no common value

/**
 * `gradient`: the answer is the slope of `of(engine, ...input)` along the argument `by` (the predictions), as finite
 * differences measure it. Of several arguments the answer is a record, under `keys`. Kinks are passed over.
 */
export const gradient: LawMaker = ({ predictions, places }, { of, by, keys }) => {
  const along = places(by, [predictions]);
  return {
    name: t('The gradient is the slope that small steps measure'),
    holds([answer], [input = []], { engine, host }) {
      const value = (changed: readonly unknown[]) =>
        (of as (engine: Engine, ...input: unknown[]) => number)(engine, ...changed);
      const given = host(input);
      for (const [i, place] of along.entries()) {
        const own = keys ? part(answer, keys[i] ?? '') : answer;
        const measured = (at: unknown) => value(given.with(place, at));
        const wrong = differs(own, given[place] as Answer, measured);
        if (wrong) return `${keys ? `${keys[i]}: ` : ''}${wrong}`;
      }
      return true;
    },
  };
};

const part = (answer: Answer, key: string) =>
  typeof answer === 'object' && answer !== null && !isList(answer) ? answer[key] : undefined;

/** Where the slope is not what the answer says, and how it is; an empty text when it is everywhere. */
function differs(answer: Answer, at: Answer, value: (at: unknown) => number): string {
  if (typeof at === 'number') {
    const slope = slopeOf(value, at);
    if (
      slope === null ||
      (typeof answer === 'number' && Math.abs(answer - slope) <= TOLERANCE * Math.max(1, Math.abs(slope)))
    )
      return '';
    return t('A small step there changes the value {n} times as much.', { n: show(Number(slope.toPrecision(6))) });
  }
  if (typeof at !== 'object' || at === null || !isList(at)) return '';
  for (const [i, entry] of at.entries()) {
    const wrong = differs(isArray(answer) ? answer[i] : undefined, entry, (changed) =>
      value(at.with(i, changed as Answer)),
    );
    if (wrong) return wrong.startsWith('[') ? `[${i}]${wrong}` : `[${i}]: ${wrong}`;
  }
  return '';
}

const isArray = (answer: Answer): answer is readonly Answer[] => Array.isArray(answer);

function slopeOf(value: (at: number) => number, at: number): number | null {
  const step = STEP * Math.max(1, Math.abs(at));
  const [left, here, right] = [value(at - step), value(at), value(at + step)];
  const [before, after] = [(here - left) / step, (right - here) / step];
  const slope = (before + after) / 2;
  return Math.abs(before - after) <= KINK * Math.max(1, Math.abs(slope)) ? slope : null;
}
