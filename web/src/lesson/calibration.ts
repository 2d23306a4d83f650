import { formatShare } from '../charts/format.ts';
import { type Engine, loadEngine } from '../engine/live.ts';
import { confidence } from '../state/confidence.ts';
import { t } from '../words/words.ts';
import { calibrationPicture } from './calibration/picture.ts';
import { type Tally, tallies, tellCalibration, tellLevels } from './calibration/tally.ts';
import { make } from './shared/dom.ts';

/** How often quiz answers were right, by how sure the reader said to be: all of this device, in every lesson. */
export class Calibration extends HTMLElement {
  #engine: Engine | null = null;
  #unsubscribe = () => {};

  connectedCallback(): void {
    this.#unsubscribe = confidence.subscribe(() => this.#show());
    this.#show();
    void loadEngine()
      .then((engine) => {
        this.#engine = engine;
        this.#show();
      })
      .catch(() => {}); // the picture says enough without the mean loss
  }

  disconnectedCallback(): void {
    this.#unsubscribe();
  }

  #show(): void {
    const answers = confidence.all();
    const words = tellCalibration(answers, this.#engine);
    const caption = make('figcaption', {}, t('How sure, and how right'));
    const told = make('p', { className: 'calibration-words' }, words);
    if (answers.length === 0) {
      this.replaceChildren(make('figure', { className: 'calibration' }, caption, told));
      return;
    }
    const open = this.querySelector('details')?.open ?? false;
    const counted = tallies(answers);
    const key = make(
      'p',
      { className: 'calibration-key' },
      t('On the dashed line you are right as often as you say. Rings stand for fewer than five answers.'),
    );
    const table = tableOf(counted);
    table.open = open;
    const picture = calibrationPicture(counted, `${words} ${tellLevels(answers)}`);
    this.replaceChildren(make('figure', { className: 'calibration' }, caption, picture, key, told, table));
  }
}

function tableOf(counted: readonly Tally[]): HTMLDetailsElement {
  const head = [t('You said'), t('Answers'), t('Right'), t('Share')].map((text) => make('th', { scope: 'col' }, text));
  const rows = counted.map(({ level, answers, right }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, t('{n}%', { n: level })),
      ...[`${answers}`, `${right}`, answers > 0 ? formatShare(right / answers) : '–'].map((text) =>
        make('td', {}, text),
      ),
    ),
  );
  return make(
    'details',
    {},
    make('summary', {}, t('The same in numbers')),
    make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows)),
  );
}

if (!customElements.get('downhill-calibration')) customElements.define('downhill-calibration', Calibration);
