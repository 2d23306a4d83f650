import { t, tCount } from '../../words/words.ts';
import type { Kind } from './kind.ts';

/** One right choice, or several: the same but for the radio buttons. */
export const choice: Kind = {
  read: (form) =>
    boxesOf(form)
      .filter((box) => box.checked)
      .map((box) => box.value),

  write(form, answer) {
    for (const box of boxesOf(form)) box.checked = answer.includes(box.value);
  },

  missing: (answer) => (answer.length > 0 ? null : t('Choose an answer first, then check it.')),

  judge(form, answer) {
    const right = boxesOf(form)
      .map((box) => box.value)
      .filter((value) => isRight(form, value));
    const notes = answer.map((value) => ({ place: value, feedback: value, right: right.includes(value) }));
    const wrong = notes.filter((note) => !note.right).length;
    const missed = right.filter((value) => !answer.includes(value)).length;
    return {
      right: wrong + missed === 0,
      notes,
      summary: form.dataset.type === 'choices' ? howNear(wrong, missed) : '',
    };
  },
};

function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('[data-place] input')];
}

function isRight(form: HTMLFormElement, value: string): boolean {
  return form.querySelector(`[data-feedback="${value}"]`)?.hasAttribute('data-right') ?? false;
}

function howNear(wrong: number, missed: number): string {
  const parts = [
    ...(wrong > 0 ? [tCount(wrong, '{n} choice is wrong.', '{n} choices are wrong.')] : []),
    ...(missed > 0
      ? [tCount(missed, '{n} right choice is still missing.', '{n} right choices are still missing.')]
      : []),
  ];
  return parts.join(' ');
}
