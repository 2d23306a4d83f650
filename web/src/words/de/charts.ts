import type { Words } from '../words.ts';

export const charts: Words = {
  'not a number': 'keine Zahl',
  infinite: 'unendlich',
  'minus infinite': 'minus unendlich',
  '{names} and {last}': '{names} und {last}',
  'Arrow keys read the points.': 'Die Pfeiltasten lesen die Punkte vor.',
  'The chart could not be loaded. Its numbers are in the data table.':
    'Das Diagramm konnte nicht geladen werden. Seine Zahlen stehen in der Datentabelle.',
  'Data table': 'Datentabelle',
  Series: 'Reihe',
  '{title}: {y} against {x}.': '{title}: {y} über {x}.',
  '{name}: no points yet.': '{name}: noch keine Punkte.',
  '{y} at {title} {x}': '{y} bei {title} {x}',
  '{name}: lowest {lowest}, highest {highest}.': '{name}: am niedrigsten {lowest}, am höchsten {highest}.',
};
