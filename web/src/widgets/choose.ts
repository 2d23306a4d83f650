import { html, nothing, type PropertyDeclarations, unsafeCSS } from 'lit';
import { tree } from '../choosing/tree.ts';
import type { Engine } from '../engine/live.ts';
import { learn, t } from '../words/words.ts';
import styles from './choose/choose.css?inline';
import { endPanel, titleOf } from './choose/end.ts';
import { type AnswerFields, answered, answerFields, endOf, OPEN, type Step, walk } from './choose/path.ts';
import { stepList } from './choose/steps.ts';
import { describeSteps } from './choose/words.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { type Readout, Widget } from './widget.ts';

/** A few questions that end in a loss. The page holds the code of each end, in a child with the loss's id as its slot. */
export class Choose extends Widget<AnswerFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched(tree().map(({ id }) => id)),
  };
  static override styles = [Widget.styles, unsafeCSS(styles)];

  constructor() {
    super();
    this.heading = t('Which loss?');
    this.instruction = t('Answer one question after the other. Any answer may be changed later.');
  }

  protected override get fields(): AnswerFields {
    return authored(this, answerFields());
  }

  protected override read(_engine: Engine): Readout {
    const steps = this.#steps;
    return {
      ...Object.fromEntries(tree().map(({ id }) => [id, OPEN])),
      ...Object.fromEntries(steps.map(({ question, answer }) => [question.id, answer?.value ?? OPEN])),
      answers: steps.filter(({ answer }) => answer).length,
      loss: endOf(steps)?.loss ?? 'none',
    };
  }

  protected override figure(_engine: Engine): Figure {
    const steps = this.#steps;
    const end = endOf(steps);
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: stepList(steps, ({ id }, value) => this.setState(answered(steps, id, value))),
      controls: html`${end ? endPanel(end) : nothing}`,
      words: describeSteps(steps),
      table: {
        columns: [t('Question'), t('Your answer')],
        rows: [
          ...steps.map(({ question, answer }) => [question.ask, answer?.text ?? t('not yet')]),
          [t('The loss'), end ? titleOf(end.loss) : t('not yet')],
        ],
      },
    };
  }

  get #steps(): readonly Step[] {
    return walk(this.state);
  }
}

await learn('choosing');
if (!customElements.get('downhill-choose')) customElements.define('downhill-choose', Choose);
