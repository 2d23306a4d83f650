import { formatNumber } from '../../charts/format.ts';
import { t } from '../../words/words.ts';
import { find, make } from '../shared/dom.ts';
import { verdict } from '../shared/verdict.ts';
import { answerTo, type Guess } from './guess.ts';

/** Each choice is a range of the kernel's answer, so that the kernel says which is right. */
export function choiceGuess(host: HTMLElement): Guess {
  const choices = [...host.querySelectorAll<HTMLElement>('.predict-choice')];
  const boxes = choices.map((choice) => find<HTMLInputElement>(choice, 'input'));
  const chosen = () => boxes.findIndex(({ checked }) => checked);
  return {
    read: () => boxes[chosen()]?.value ?? '',
    write(guess) {
      for (const box of boxes) box.checked = box.value === guess;
      return chosen() >= 0;
    },
    missing: () => (chosen() < 0 ? t('Choose an answer first.') : null),
    compare(engine) {
      const answer = answerTo(host, engine);
      const right = choices.find(
        ({ dataset: { from, to } }) => Number(from ?? -Infinity) <= answer && answer < Number(to ?? Infinity),
      );
      const own = choices[chosen()];
      own?.append(make('span', { className: 'predict-chosen' }, t('Your guess')));
      right?.append(make('span', { className: 'predict-right' }, t('The kernel')));
      const unit = host.dataset.unit ? ` ${host.dataset.unit}` : '';
      return [
        make(
          'p',
          {},
          verdict(own === right),
          ` ${t('The kernel says {number}{unit}.', { number: formatNumber(answer), unit })}`,
        ),
      ];
    },
    open() {
      for (const mark of host.querySelectorAll('.predict-chosen, .predict-right')) mark.remove();
    },
    close() {},
    focus: () => boxes[0]?.focus(),
  };
}
