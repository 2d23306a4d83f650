import { formatNumber } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { make } from '../shared/dom.ts';
import { rulerFor } from './ruler.ts';

/** The guess and the kernel's answer as two marks on one ruler; `words` says the same to those who do not see it. */
export function gapPicture(guess: number, answer: number, words: string): HTMLElement {
  const ruler = rulerFor(guess, answer);
  const picture = make('div', { className: 'predict-picture', role: 'img', ariaLabel: words });
  const ticks = ruler.ticks.map(({ at, value }) => placed('predict-tick', at, formatNumber(value)));
  picture.append(
    placed('predict-mark is-guess', ruler.guess, t('You: {n}', { n: formatNumber(guess) })),
    make('div', { className: 'predict-ruler' }, ...ticks),
    placed('predict-mark is-answer', ruler.answer, t('Kernel: {n}', { n: formatNumber(answer) })),
  );
  if (ruler.isLogarithmic)
    picture.append(make('p', { className: 'predict-scale' }, t('Each step along the ruler multiplies.')));
  return picture;
}

/** A label near an end is hung inwards, so that it stays within a narrow page. */
function placed(className: string, at: number, label: string): HTMLElement {
  const side = at > 66 ? 'hangs-left' : at < 34 ? 'hangs-right' : '';
  const element = make('div', { className: `${className} ${side}`.trim() }, make('span', {}, label));
  element.style.setProperty('--at', `${at}%`);
  return element;
}
