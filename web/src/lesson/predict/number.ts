import { find, make } from '../shared/dom.ts';
import { howToWriteNumbers, keptNumber, readNumber, writeNumber } from '../shared/numbers.ts';
import { gapInWords } from './gap.ts';
import { answerTo, type Guess } from './guess.ts';
import { gapPicture } from './picture.ts';

export function numberGuess(host: HTMLElement): Guess {
  const input = find<HTMLInputElement>(host, 'input');
  return {
    read: () => keptNumber(input.value),
    write(guess) {
      input.value = writeNumber(guess);
      return readNumber(input.value) !== null;
    },
    missing: () => (readNumber(input.value) === null ? howToWriteNumbers() : null),
    compare(engine) {
      const [guess, answer] = [readNumber(input.value) ?? Number.NaN, answerTo(host, engine)];
      const words = gapInWords(guess, answer);
      return [make('p', {}, words), gapPicture(guess, answer, words)];
    },
    open() {},
    close() {},
    focus: () => input.focus(),
  };
}
