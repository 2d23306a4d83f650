import { html, type TemplateResult } from 'lit';
import { t } from '../../words/words.ts';
import type { Scene } from '../run/plan.ts';

/** Every parameter of the model, in the order of the engine: layer by layer, weights first. */
export function parameterNames({ sizes, features }: Scene): readonly string[] {
  return sizes.slice(1).flatMap((units, index) => {
    const inputs = sizes[index] ?? 0;
    const isLast = index === sizes.length - 2;
    const own = (unit: number) =>
      isLast
        ? t('output {n}', { n: unit + 1 })
        : t('unit {unit} of layer {layer}', { unit: unit + 1, layer: index + 1 });
    const from = (input: number) => (index === 0 ? (features[input] ?? '') : t('unit {n}', { n: input + 1 }));
    const each = Array.from({ length: units }, (_, unit) => unit);
    return [
      ...each.flatMap((unit) =>
        Array.from({ length: inputs }, (_, input) => t('{from} to {to}', { from: from(input), to: own(unit) })),
      ),
      ...each.map((unit) => t('bias of {unit}', { unit: own(unit) })),
    ];
  });
}

type Which = readonly [number, number];

export function surfaceControls(scene: Scene, [first, second]: Which, change: (which: Which) => void): TemplateResult {
  const names = parameterNames(scene);
  const select = (label: string, chosen: number, choose: (index: number) => void) => html`
    <label class="axis"><span class="muted">${label}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}>
        ${names.map((name, index) => html`<option ?selected=${index === chosen}>${name}</option>`)}
      </select>
    </label>
  `;
  return html`<div class="axes">
    ${select(t('Across'), first, (index) => change([index, second]))} ${select(t('Up'), second, (index) => change([first, index]))}
  </div>`;
}
