import { t } from '../../words/words.ts';
import type { Kind } from './kind.ts';

export const match: Kind = {
  read: (form) => rowsOf(form).map(({ select }) => select.value),

  write(form, answer) {
    rowsOf(form).forEach(({ select }, index) => {
      select.value = answer[index] ?? '';
    });
  },

  missing: (answer) => (answer.includes('') ? t('Choose something in every row, then check.') : null),

  judge(form, answer) {
    const notes = rowsOf(form).map(({ place, right }, index) => ({
      place,
      feedback: place,
      right: answer[index] === right,
    }));
    const fitting = notes.filter(({ right }) => right).length;
    const right = fitting === notes.length;
    return { right, notes, summary: right ? '' : t('{n} of {all} fit.', { n: fitting, all: notes.length }) };
  },
};

function rowsOf(form: HTMLFormElement) {
  return [...form.querySelectorAll<HTMLSelectElement>('.quiz-match select')].map((select) => {
    const row = select.closest<HTMLElement>('[data-place]');
    return { select, place: row?.dataset.place ?? '', right: row?.dataset.answer ?? '' };
  });
}
