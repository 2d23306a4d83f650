import { html, type TemplateResult } from 'lit';
import { type Slider, slider } from '../frame/slider.ts';

export interface SliderRow extends Slider {
  readonly part: string;
}

/** A slider between its name and its value, whose width is reserved. */
export const sliderRow = ({ part, ...given }: SliderRow): TemplateResult => html`
  <div class="slider-row" data-part=${part}>
    <span class="label" aria-hidden="true">${given.label}</span>
    ${slider(given)}
    <span class="number" aria-hidden="true">${given.says}</span>
  </div>
`;
