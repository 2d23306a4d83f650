import { html, type PropertyDeclarations, unsafeCSS } from 'lit';
import { formatNumber, formatSigned } from '../charts/format.ts';
import type { Engine } from '../engine/live.ts';
import { Codec, choices, type Field, names, numbers } from '../state/codec.ts';
import { t } from '../words/words.ts';
import { authored, watched } from './frame/attributes.ts';
import type { Figure } from './frame/frame.ts';
import { board, SCORES } from './margin/board.ts';
import styles from './margin/margin.css?inline';
import { MARGIN_LOSSES, nameOf, type Points, readMargin } from './margin/reading.ts';
import { signs } from './margin/signs.ts';
import { standingIn } from './margin/standing.ts';
import { losses } from './margin/terms.ts';
import { describeMargin } from './margin/words.ts';
import partStyles from './parts/parts.css?inline';
import trackStyles from './parts/track.css?inline';
import { type Readout, Widget } from './widget.ts';

type MarginFields = { readonly scores: Field<readonly number[]> };

const COUNT = { low: 1, high: 12 };
const FIRST = { targets: [1, 1, 1, -1, -1, -1], scores: [2.4, 1.3, 0.4, -2.2, -0.6, 0.7] };
const TARGETS = { targets: signs(COUNT, FIRST.targets) };

/** Scores with labels −1 and +1 on one line: who violates the margin, and what that costs under several losses. */
export class Margin extends Widget<MarginFields> {
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    ...watched(['scores', 'targets', 'labels', 'losses']),
  };
  static override styles = [Widget.styles, unsafeCSS(partStyles), unsafeCSS(trackStyles), unsafeCSS(styles)];

  constructor() {
    super();
    this.heading = t('The margin');
    this.instruction = t('Drag the scores. The shaded band is the margin; a thick bar is what a point is short of it.');
  }

  protected override get settings() {
    const { targets } = new Codec(TARGETS).fromAttributes(this).state;
    const count = { low: targets.length, high: targets.length };
    return {
      ...TARGETS,
      labels: names(
        count,
        targets.map((_, index) => String.fromCharCode(65 + index)),
      ),
      losses: choices(MARGIN_LOSSES, ['hinge', 'squared-hinge', 'soft-margin']),
    };
  }

  protected override get fields(): MarginFields {
    const { targets } = this.#authored;
    const first = targets.map((target, index) => FIRST.scores[index] ?? target);
    return authored(this, { scores: numbers(SCORES, { low: targets.length, high: targets.length }, first) });
  }

  protected override read(engine: Engine): Readout {
    const reading = readMargin(engine, this.#authored.losses, this.#points);
    const all = reading.losses.flatMap(({ id, mean, terms }) => [
      [id, mean] as const,
      ...terms.map((term, index) => [`${id}.terms.${index}`, term] as const),
    ]);
    return {
      ...Object.fromEntries(this.state.scores.map((score, index) => [`scores.${index}`, score])),
      ...Object.fromEntries(all),
      violations: reading.standings.filter((standing) => standing !== 'safe').length,
      wrong: reading.standings.filter((standing) => standing === 'wrong side').length,
    };
  }

  protected override figure(engine: Engine): Figure {
    const [{ labels, losses: ids }, points] = [this.#authored, this.#points];
    const reading = readMargin(engine, ids, points);
    return {
      heading: this.heading,
      instruction: this.instruction,
      picture: board({
        points,
        labels,
        reading,
        move: (index, score) => this.setState({ scores: this.state.scores.with(index, score) }),
      }),
      controls: html`${losses(reading, labels)}`,
      words: describeMargin(reading, labels),
      table: {
        columns: [t('Point'), t('Label'), t('Score'), t('Standing'), ...ids.map(nameOf)],
        rows: labels.map((label, index) => [
          label,
          formatSigned(points.targets[index] ?? 0),
          formatSigned(points.scores[index] ?? 0),
          standingIn(reading.standings[index]),
          ...reading.losses.map(({ terms }) => formatNumber(terms[index] ?? 0)),
        ]),
      },
    };
  }

  get #authored() {
    return new Codec(this.settings).fromAttributes(this).state;
  }

  get #points(): Points {
    return { scores: this.state.scores, targets: this.#authored.targets };
  }
}

if (!customElements.get('downhill-margin')) customElements.define('downhill-margin', Margin);
