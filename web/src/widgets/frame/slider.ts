import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Steps, snap, valueAfterKey } from './keys.ts';

export interface Slider extends Steps {
  readonly value: number;
  readonly label: string;
  readonly says: string; // the value as it is read out
  readonly className?: string;
  readonly change: (value: number) => void;
}

/** A range input whose steps are ours: see keys.ts. */
export function slider({ value, label, says, className = '', change, ...steps }: Slider): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : valueAfterKey(event.key, value, steps);
    if (next === null) return;
    event.preventDefault();
    change(next);
  };
  return html`
    <input
      type="range"
      class=${className}
      min=${steps.low}
      max=${steps.high}
      step="any"
      .value=${live(String(value))}
      aria-label=${label}
      aria-valuetext=${says}
      @keydown=${onKey}
      @input=${(event: Event) => change(snap((event.target as HTMLInputElement).valueAsNumber, steps))}
    />
  `;
}
