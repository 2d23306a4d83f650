import { formatNumber } from '../../src/charts/format.ts';
import {
  type AnySpec,
  type InputSpec,
  type Interval,
  inWords,
  type LossSpec,
  rowFormula,
} from '../../src/engine/index.ts';
import { type Html, html } from '../pages/html.ts';
import { LIBRARIES, type Library, nameOf, noteOn } from './names.ts';
import { TRAITS, traitsOf } from './words.ts';

/** What goes in: each array, what it holds and how it lies. */
export function inputsTable(spec: LossSpec): Html {
  return html`<div class="scroll" role="region" aria-label="Inputs" tabindex="0"><table>
<thead><tr><th scope="col">Input</th><th scope="col">Shape</th><th scope="col">Each number</th></tr></thead>
<tbody>
${spec.inputs.map((input) => html`<tr><th scope="row"><code>${input.id}</code></th><td>${shapeOf(spec, input)}</td><td>${domainInWords(input)}</td></tr>\n`)}</tbody>
</table></div>`;
}

function shapeOf({ width }: LossSpec, { shape, length }: InputSpec): string {
  if (shape === 'one') return 'one a sample';
  if (length.any) return 'a row a sample, all of one length, one row after another';
  return `a row of ${rowFormula(length, width ?? '')} a sample, one row after another`;
}

export function domainInWords({ domain: { isClass, isPadded, only, range } }: InputSpec): string {
  if (isPadded) return 'the number of a class, from 1; zeros fill a row up at its end';
  if (isClass) return 'the number of a class, counted from 0';
  if (only.length > 0) return `either ${only.map((value) => formatNumber(value)).join(' or ')}`;
  return inWords(range).replaceAll('-', '−');
}

export function parametersTable({ parameters }: LossSpec): Html {
  return html`<div class="scroll" role="region" aria-label="Parameters" tabindex="0"><table>
<thead><tr><th scope="col">Parameter</th><th scope="col">What it does</th><th scope="col">Range</th><th scope="col">Unless said</th></tr></thead>
<tbody>
${parameters.map(({ id, summary, range, fallback }) => html`<tr><th scope="row"><code>${id}</code></th><td>${summary}</td><td>${rangeInWords(range)}</td><td>${formatNumber(fallback)}</td></tr>\n`)}</tbody>
</table></div>`;
}

const rangeInWords = (range: Interval) =>
  inWords(range)
    .replace(/^an? (finite )?number /, '')
    .replaceAll('-', '−');

/** Every law in words, those that do not hold as well: they are what one trips over. */
export function traitsList(spec: AnySpec): Html {
  return html`<ul class="traits">
${traitsOf(spec)
  .map((trait) => [spec.traits[trait], TRAITS[trait]] as const)
  .map(([holds, words]) => [holds, holds ? words.holds : words.fails] as const)
  .filter(([, text]) => text !== '')
  .map(([holds, text]) => html`<li class="${holds ? 'holds' : 'fails'}">${text}</li>\n`)}
${spec.clip !== null && html`<li class="holds">Predictions are clipped to the range from ${formatNumber(spec.clip)} to 1 − ${formatNumber(spec.clip)}, so that no logarithm is infinite.</li>`}</ul>`;
}

function named(spec: AnySpec, library: Library): Html {
  const name = nameOf(spec, library);
  if (name === null) return html`has none`;
  const note = noteOn(spec, library);
  return html`${library === 'tensorflowjs' ? tensorflowName(name) : html`<code>${name}</code>`}${note && html`, which ${note}`}`;
}

/** Some of its losses have no function that is open to all: a model is told their names. */
function tensorflowName(name: string): Html {
  return name.startsWith('tf.')
    ? html`<code>${name}</code>`
    : html`<code>'${name}'</code> as a model’s <code>loss</code>`;
}

export function namesTable(spec: AnySpec): Html {
  return html`<dl class="names">
${LIBRARIES.map(([key, library]) => html`<div><dt>${library}</dt><dd>${named(spec, key)}</dd></div>\n`)}</dl>`;
}
