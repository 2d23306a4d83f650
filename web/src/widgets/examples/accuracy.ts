import { html, type TemplateResult } from 'lit';
import { formatShare } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { customProperties } from '../frame/custom-properties.ts';
import type { Examples } from './reading.ts';

const YES = 0.5; // from here on a probability is a yes

const isRight = ({ predictions, targets }: Examples, index: number): boolean =>
  (predictions[index] ?? 0) >= YES === (targets[index] ?? 0) >= YES;

const countRight = (examples: Examples): number =>
  examples.predictions.filter((_, index) => isRight(examples, index)).length;

/** The share of examples on the right side of a half. */
export const accuracyOf = (examples: Examples): number => countRight(examples) / examples.predictions.length;

/** What people ask for, beside what training lowers. */
export const accuracyPanel = (examples: Examples, labels: readonly string[]): TemplateResult => html`
  <div role="group" class="loss metric" data-part="accuracy" aria-label=${t('Accuracy')}>
    <p class="name">${t('Accuracy')}</p>
    <p class="figure">
      <span class="number">${formatShare(accuracyOf(examples))}</span>
      <span class="ratio">${describeRight(examples)}</span>
    </p>
    <ul class="shares" aria-label=${t('Whether each answer is right')}>
      ${labels.map((label, index) => answer(label, isRight(examples, index)))}
    </ul>
  </div>
`;

const answer = (label: string, right: boolean) => html`
  <li>
    <span class="label">${label}</span>
    <span class="bar" aria-hidden="true" ${customProperties({ '--share': right ? '100%' : '0%' })}></span>
    <span class="term">${right ? t('right') : t('wrong')}</span>
  </li>
`;

/** "3 of 4 right" */
export const describeRight = (examples: Examples): string =>
  t('{n} of {all} right', { n: countRight(examples), all: examples.predictions.length });
