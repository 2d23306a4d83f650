import type { TemplateResult } from 'lit';
import { formatNumber } from '../../charts/format.ts';
import { reachOf, stepOf } from '../../curves/domain.ts';
import type { LossId } from '../../engine/live.ts';
import { tSpec } from '../../words/words.ts';
import { attributeOf } from '../curve/fields.ts';
import { rulesOf } from './losses-of-numbers.ts';
import { sliderRow } from './slider-row.ts';

/** A slider for each parameter of a loss, under its attribute's name. */
export function parameterSliders(
  id: LossId,
  state: Readonly<Record<string, unknown>>,
  change: (attribute: string, value: number) => void,
): TemplateResult[] {
  return rulesOf(id).parameters.map(({ id: parameter, title, range, fallback }) => {
    const name = attributeOf(parameter);
    const [value, reach] = [Number(state[name]), reachOf(range, fallback)];
    const steps = { low: Math.min(reach.low, value), high: Math.max(reach.high, value), step: stepOf(reach) };
    return sliderRow({
      ...steps,
      part: name,
      label: tSpec(title),
      value,
      says: formatNumber(value),
      change: (next) => change(name, next),
    });
  });
}
