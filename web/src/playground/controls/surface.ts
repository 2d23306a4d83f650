import { html, type TemplateResult } from 'lit';
import type { Scene } from '../run/plan.ts';

/** Every parameter of the model, in the order of the engine: layer by layer, weights first. */
export function parameterNames({ sizes, features }: Scene): readonly string[] {
  return sizes.slice(1).flatMap((units, index) => {
    const inputs = sizes[index] ?? 0;
    const isLast = index === sizes.length - 2;
    const own = (unit: number) => (isLast ? `output ${unit + 1}` : `unit ${unit + 1} of layer ${index + 1}`);
    const from = (input: number) => (index === 0 ? features[input] : `unit ${input + 1}`);
    const each = Array.from({ length: units }, (_, unit) => unit);
    return [
      ...each.flatMap((unit) => Array.from({ length: inputs }, (_, input) => `${from(input)} to ${own(unit)}`)),
      ...each.map((unit) => `bias of ${own(unit)}`),
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
    ${select('Across', first, (index) => change([index, second]))} ${select('Up', second, (index) => change([first, index]))}
  </div>`;
}
