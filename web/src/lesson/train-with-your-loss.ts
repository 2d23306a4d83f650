import { html, LitElement, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import { formatNumber } from '../charts/format.ts';
import { loadEngine, rules } from '../engine/live.ts';
import { loadTraining } from '../engine/trainer/index.ts';
import type { Check } from '../grader/index.ts';
import { Trouble } from '../grader/training/learner.ts';
import { KERNELS, Race, YOURS } from '../grader/training/race.ts';
import { browserSandbox } from '../sandbox/browser.ts';
import controlStyles from '../styles/controls.css?inline';
import frameStyles from '../widgets/frame/frame.css?inline';
import { type Figure, frame } from '../widgets/frame/frame.ts';
import { prefersStill } from '../widgets/frame/play-controller.ts';
import { key } from '../widgets/lockstep/key.ts';
import lockstepStyles from '../widgets/lockstep/lockstep.css?inline';
import { panel } from '../widgets/lockstep/panel.ts';
import lineStyles from '../widgets/parts/lines.css?inline';
import { shortName } from '../widgets/parts/names.ts';
import partStyles from '../widgets/parts/parts.css?inline';
import planeStyles from '../widgets/parts/plane.css?inline';
import { runButtons } from '../widgets/parts/run-buttons.ts';
import { t } from '../words/words.ts';
import { lossCurves } from './training/curves.ts';
import { sidesOf } from './training/sides.ts';
import styles from './training/training.css?inline';
import { tellRace } from './training/words.ts';

const MS_PER_STEP = 40;
const ROWS = 12; // of the table, about

/** A small model that learns by the reader's own function, beside one that learns by the kernel. Nothing runs unasked. */
export class TrainWithYourLoss extends LitElement {
  static override properties: PropertyDeclarations = { check: { attribute: false }, source: { attribute: false } };
  static override styles = [
    controlStyles,
    frameStyles,
    partStyles,
    planeStyles,
    lineStyles,
    lockstepStyles,
    styles,
  ].map(unsafeCSS);

  declare check: Check;
  declare source: string;

  #race: Race | null = null;
  #trouble = '';
  #playing = false;
  #tableOpen = false;
  #run = 0; // counts the races, so that one that arrives late is let go

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run++;
    this.#letGo();
  }

  protected override render(): TemplateResult {
    if (this.#trouble) return html`<figure><p class="trouble" role="alert">${this.#trouble}</p></figure>`;
    if (!this.#race) return html`<figure><p role="status">${t('Getting ready …')}</p></figure>`;
    return frame(this.#figure(this.#race), {
      reset: () => void this.#begin(),
      copyLink: null,
      toggleTable: () => {
        this.#tableOpen = !this.#tableOpen;
        this.requestUpdate();
      },
      tableOpen: this.#tableOpen,
      note: '',
    });
  }

  #figure(race: Race): Figure {
    const { plan, data, rules: dataset } = race;
    const words = tellRace(race);
    const loss = shortName({ id: plan.loss, title: rules.find(({ id }) => id === plan.loss)?.title ?? plan.loss });
    const sides = sidesOf(race);
    return {
      heading: t('Training with your loss'),
      instruction: t(
        'Two models on the same {n} samples, from the same start. One asks {name} which way to go, the other the kernel ({loss}).',
        { n: data.targets.length, name: this.check.function, loss },
      ),
      picture: html`
        <div class="panels of-2">${[YOURS, KERNELS].map((side) => panel(sides, side, race.step, dataset))}</div>
        ${key(data.task, dataset.classes)} ${lossCurves(race, t('{loss}, by the kernel', { loss }), words)}
      `,
      controls: runButtons({
        atStart: race.step === 0 && !race.trouble,
        atEnd: race.isOver,
        playing: this.#playing,
        step: () => void this.#step(race),
        play: () => void this.#play(race),
        pause: () => this.#pause(),
        restart: () => void this.#begin(),
      }),
      words,
      busy: this.#playing,
      table: {
        columns: [t('Step'), t('Your model'), t('The kernel’s'), t('Your function says')],
        rows: race.standings
          .map(({ yours, kernels, said }, step) => [
            String(step),
            ...[yours, kernels, said ?? Number.NaN].map(numberIn),
          ])
          .filter((_, step) => step % Math.ceil(plan.steps / ROWS) === 0 || step === race.step),
      },
    };
  }

  /** From the start, with the code loaded anew: what it kept from one call to the next is gone too. */
  async #begin(): Promise<void> {
    const run = ++this.#run;
    this.#letGo();
    this.#trouble = '';
    this.requestUpdate();
    try {
      const [training, engine] = await Promise.all([loadTraining(), loadEngine()]);
      const race = await Race.prepare(training, engine, browserSandbox, this.check, this.source);
      if (run === this.#run) this.#race = race;
      else race.release();
    } catch (error) {
      if (run !== this.#run) return;
      this.#trouble =
        error instanceof Trouble
          ? error.message
          : t('The training could not be loaded. Check the connection, and submit again.');
    }
    this.requestUpdate();
  }

  async #step(race: Race): Promise<void> {
    await race.advance();
    this.requestUpdate();
  }

  /** Step after step, in time with the screen; for those who want nothing to move, all at once. */
  async #play(race: Race): Promise<void> {
    if (this.#playing) return;
    this.#playing = true;
    this.requestUpdate();
    while (this.#playing && race === this.#race && !race.isOver) {
      const started = performance.now();
      await race.advance();
      if (prefersStill()) continue;
      this.requestUpdate();
      await nextFrameAfter(started + MS_PER_STEP);
    }
    if (race === this.#race) this.#pause();
  }

  #pause(): void {
    this.#playing = false;
    this.requestUpdate();
  }

  #letGo(): void {
    this.#playing = false;
    this.#race?.release();
    this.#race = null;
  }
}

const numberIn = (value: number) => (Number.isNaN(value) ? '–' : formatNumber(value));

async function nextFrameAfter(time: number): Promise<void> {
  do await new Promise(requestAnimationFrame);
  while (performance.now() < time);
}

if (!customElements.get('downhill-train-with-your-loss')) {
  customElements.define('downhill-train-with-your-loss', TrainWithYourLoss);
}
