import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer, Question } from '../../choosing/tree.ts';
import type { Step } from './path.ts';

export type Choose = (question: Question, value: string) => void;

/** The way taken, question by question; each answer may still be changed. */
export const stepList = (steps: readonly Step[], choose: Choose): TemplateResult => html`
  <ol class="steps" data-part="steps">
    ${repeat(
      steps,
      ({ question }) => question.id,
      (step) => stepItem(step, choose),
    )}
  </ol>
`;

const stepItem = ({ question, answer }: Step, choose: Choose) => html`
  <li class=${answer ? 'step' : 'step now'} data-part=${question.id}>
    <fieldset>
      <legend>${question.ask}</legend>
      <div class="answers">${question.answers.map((one) => option(question, one, one === answer, choose))}</div>
    </fieldset>
  </li>
`;

const option = (question: Question, { value, text, hint }: Answer, chosen: boolean, choose: Choose) => html`
  <label class="option" data-part=${`${question.id}.${value}`}>
    <input type="radio" name=${question.id} value=${value} .checked=${live(chosen)} @change=${() => choose(question, value)} />
    <span><span class="text">${text}</span> <span class="hint">${hint}</span></span>
  </label>
`;
