import { html, type PropertyDeclarations, unsafeCSS } from 'lit';
import { formatNumber } from '../charts/format.ts';
import type { Engine } from '../engine/live.ts';
import { Codec } from '../state/codec.ts';
import { t } from '../words/words.ts';
import { attributeOf } from './curve/fields.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { PlayController, prefersStill } from './frame/play-controller.ts';
import { TrainingWidget } from './frame/training-widget.ts';
import { Contest } from './lockstep/contest.ts';
import { curves } from './lockstep/curves.ts';
import { entriesOf } from './lockstep/entries.ts';
import { dataAttributes, type LockstepFields, rulesOfData, setupFields, stateFields } from './lockstep/fields.ts';
import { key } from './lockstep/key.ts';
import styles from './lockstep/lockstep.css?inline';
import { panel } from './lockstep/panel.ts';
import { rateSliders } from './lockstep/rates.ts';
import { unitsSlider } from './lockstep/units.ts';
import { describeContest } from './lockstep/words.ts';
import lineStyles from './parts/lines.css?inline';
import partStyles from './parts/parts.css?inline';
import planeStyles from './parts/plane.css?inline';
import { runButtons } from './parts/run-buttons.ts';
import { type Readout, Widget, type WidgetState } from './widget.ts';

const MS_PER_STEP = 40;

/** Two or three trainings from the same start on the same samples, step by step: what one choice makes of them. */
export class Lockstep extends TrainingWidget<LockstepFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched([
      ...[
        'data',
        'samples',
        'held-out',
        'units',
        'seed',
        'layers',
        'losses',
        'optimizers',
        'start',
        'steps',
        'labels',
        'learning-rates',
        'step',
      ],
      ...dataAttributes,
    ]),
  };
  static override styles = [
    Widget.styles,
    unsafeCSS(partStyles),
    unsafeCSS(planeStyles),
    unsafeCSS(lineStyles),
    unsafeCSS(styles),
  ];

  readonly #player = new PlayController(this, () => this.#advance(), MS_PER_STEP);
  #contest: { readonly key: string; readonly contest: Contest } | null = null;

  constructor() {
    super();
    this.heading = t('Side by side from the same start');
    this.instruction = t('Play, or take one step after another, and see who gets where.');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#contest?.contest.release();
    this.#contest = null;
  }

  /** Other rates are another run. */
  override setState(change: WidgetState): void {
    if (!('step' in change)) this.#player.pause();
    super.setState({ step: 0, ...change });
  }

  override reset(): void {
    this.#player.pause();
    super.reset();
  }

  protected override get settings() {
    return setupFields(this);
  }

  protected override get fields(): LockstepFields {
    return authored(this, stateFields(this.#setup, this));
  }

  protected override read(): Readout {
    const [contest, { step }] = [this.#running, this.state];
    const all = contest.entries.flatMap((_, index) => {
      const { score, loss, gradient, heldOut } = contest.standings(index, step).at(-1) ?? {};
      return Object.entries({ score, loss, gradient, heldOutLoss: heldOut?.loss, heldOutScore: heldOut?.score })
        .filter(([, value]) => Number.isFinite(value))
        .map(([name, value]) => [`${index}.${name}`, value as number] as const);
    });
    return {
      step,
      ...(this.#units !== null && { units: this.#units }),
      ...Object.fromEntries(this.state['learning-rates'].map((rate, index) => [`${index}.rate`, rate])),
      ...Object.fromEntries(all),
    };
  }

  protected override figure(_engine: Engine): Figure {
    const [contest, setup, { step }] = [this.#running, this.#setup, this.state];
    const words = describeContest(contest, step, setup);
    const rules = rulesOfData(setup.data);
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: html`
        <div class="panels of-${contest.entries.length}">
          ${contest.entries.map((_, index) => panel(contest, index, step, rules))}
        </div>
        ${key(contest.data.task, setup.labels)} ${curves(contest, step, setup.steps, words)}
      `,
      controls: html`
        ${runButtons({
          atStart: step === 0,
          atEnd: step >= setup.steps,
          playing: this.#player.playing,
          step: () => this.setState({ step: step + 1 }),
          play: () => (prefersStill() ? this.setState({ step: setup.steps }) : this.#player.play()),
          pause: () => this.#player.pause(),
          restart: () => {
            this.#player.pause();
            this.setState({ step: 0 });
          },
        })}
        ${unitsSlider(this.#units, (units) => this.setState({ units }))}
        ${rateSliders(this.state['learning-rates'], contest.entries, (rates) => this.setState({ 'learning-rates': rates }))}
      `,
      words,
      busy: this.#player.playing,
      table: {
        columns: [
          t('Training'),
          contest.data.task === 'binary' ? t('Accuracy') : t('Typical miss'),
          t('Its own loss'),
          ...(contest.heldOut ? [t('Loss held out')] : []),
          t('Gradient'),
          t('Steps||of a training'),
        ],
        rows: contest.entries.map(({ name }, index) => {
          const standings = contest.standings(index, step);
          const { score = 0, loss = 0, gradient = 0, heldOut } = standings.at(-1) ?? {};
          const pull = Number.isNaN(gradient) ? '–' : formatNumber(gradient);
          const others = heldOut ? [formatNumber(heldOut.loss)] : [];
          return [name, formatNumber(score), formatNumber(loss), ...others, pull, String(standings.length - 1)];
        }),
      },
    };
  }

  get #units(): number | null {
    const { units } = this.state;
    return typeof units === 'number' ? units : null;
  }

  get #setup() {
    return new Codec(this.settings).fromAttributes(this).state;
  }

  /** The contest of the state as it is: begun anew whenever something else than the step changes. */
  get #running(): Contest {
    const [authored, units] = [this.#setup, this.#units];
    const setup = units === null ? authored : { ...authored, layers: [units] };
    const rates = this.state['learning-rates'];
    const is = JSON.stringify([setup, rates]);
    if (this.#contest?.key !== is) {
      this.#contest?.contest.release();
      const options = rulesOfData(setup.data).parameters.map(({ id }) => [id, Number(setup[attributeOf(id)])]);
      const contest = new Contest(this.training, setup, Object.fromEntries(options), entriesOf(setup, rates));
      this.#contest = { key: is, contest };
    }
    return this.#contest.contest;
  }

  #advance(): boolean {
    const { steps } = this.#setup;
    const step = Math.min(this.state.step + 1, steps);
    this.setState({ step });
    return step < steps;
  }
}

if (!customElements.get('downhill-lockstep')) customElements.define('downhill-lockstep', Lockstep);
