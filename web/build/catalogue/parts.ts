import { formatNumber } from '../../src/charts/format.ts';
import { intervalInWords, rangeInWords } from '../../src/curves/domain.ts';
import { type AnySpec, type InputSpec, type LossSpec, rowFormula } from '../../src/engine/index.ts';
import { t, tParts } from '../../src/words/words.ts';
import { type Html, html } from '../pages/html.ts';
import { inEnglish } from '../pages/links.ts';
import { LIBRARIES, type Library, nameOf, noteOn } from './names.ts';
import { traitsOf, traitWords } from './words.ts';

/** What goes in: each array, what it holds and how it lies. */
export function inputsTable(spec: LossSpec): Html {
  return html`<div class="scroll" role="region" aria-label="${t('Inputs')}" tabindex="0"><table>
<thead><tr><th scope="col">${t('Input')}</th><th scope="col">${t('Shape')}</th><th scope="col">${t('Each number')}</th></tr></thead>
<tbody>
${spec.inputs.map((input) => html`<tr><th scope="row"><code>${input.id}</code></th><td>${shapeOf(spec, input)}</td><td>${domainInWords(input)}</td></tr>\n`)}</tbody>
</table></div>`;
}

function shapeOf({ width }: LossSpec, { shape, length }: InputSpec): string {
  if (shape === 'one') return t('one a sample');
  if (length.any) return t('a row a sample, all of one length, one row after another');
  return t('a row of {length} a sample, one row after another', { length: rowFormula(length, width ?? '') });
}

export function domainInWords({ domain: { isClass, isPadded, only, range } }: InputSpec): string {
  if (isPadded) return t('the number of a class, from 1; zeros fill a row up at its end');
  if (isClass) return t('the number of a class, counted from 0');
  const [one, other] = only.map((value) => formatNumber(value));
  if (one !== undefined && other !== undefined) return t('either {one} or {other}', { one, other });
  return withMinus(intervalInWords(range));
}

export function parametersTable({ parameters }: LossSpec): Html {
  return html`<div class="scroll" role="region" aria-label="${t('Parameters')}" tabindex="0"><table>
<thead><tr><th scope="col">${t('Parameter')}</th><th scope="col">${t('What it does')}</th><th scope="col">${t('Range')}</th><th scope="col">${t('Unless said')}</th></tr></thead>
<tbody>
${parameters.map(({ id, summary, range, fallback }) => html`<tr><th scope="row"><code>${id}</code></th><td${inEnglish()}>${summary}</td><td>${withMinus(rangeInWords(range))}</td><td>${formatNumber(fallback)}</td></tr>\n`)}</tbody>
</table></div>`;
}

const withMinus = (text: string) => text.replaceAll('-', '−');

/** Every law in words, those that do not hold as well: they are what one trips over. */
export function traitsList(spec: AnySpec): Html {
  return html`<ul class="traits">
${traitsOf(spec)
  .map((trait) => [spec.traits[trait], traitWords()[trait]] as const)
  .map(([holds, words]) => [holds, holds ? words.holds : words.fails] as const)
  .filter(([, text]) => text !== '')
  .map(([holds, text]) => html`<li class="${holds ? 'holds' : 'fails'}">${text}</li>\n`)}
${spec.clip !== null && html`<li class="holds">${t('Predictions are clipped to the range from {clip} to 1 − {clip}, so that no logarithm is infinite.', { clip: formatNumber(spec.clip) })}</li>`}</ul>`;
}

function named(spec: AnySpec, library: Library): Html {
  const name = nameOf(spec, library);
  if (name === null) return html`${t('has none')}`;
  const note = noteOn(spec, library);
  const shown = library === 'tensorflowjs' ? tensorflowName(name) : html`<code>${name}</code>`;
  return note === undefined ? shown : html`${tParts<Html | string>('{name}, which {note}', { name: shown, note })}`;
}

/** Some of its losses have no function that is open to all: a model is told their names. */
function tensorflowName(name: string): Html {
  if (name.startsWith('tf.')) return html`<code>${name}</code>`;
  const parts = { name: html`<code>'${name}'</code>`, loss: html`<code>loss</code>` };
  return html`${tParts<Html | string>('{name} as a model’s {loss}', parts)}`;
}

export function namesTable(spec: AnySpec): Html {
  return html`<dl class="names">
${LIBRARIES.map(([key, library]) => html`<div><dt>${library}</dt><dd>${named(spec, key)}</dd></div>\n`)}</dl>`;
}
