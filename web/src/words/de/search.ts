import type { Words } from '../words.ts';

export const search: Words = {
  'Type a few letters: outlier, L1Loss, learning rate.':
    'Die Suche geht über die englischen Seiten. Gib ein paar Buchstaben ein: outlier, L1Loss, learning rate.',
  'Search lessons, losses, terms, questions and challenges':
    'Lektionen, Verlustfunktionen, Begriffe, Fragen und Aufgaben suchen',
  'Lessons, losses, terms, questions': 'Lektionen, Begriffe, Fragen (englisch)',
  Results: 'Ergebnisse',
  Close: 'Schließen',
  'Open the search with the key {key}': 'Die Suche mit der Taste {key} öffnen',
  '{n} results': { one: '{n} Ergebnis', other: '{n} Ergebnisse' },
  'Nothing here says “{query}”. Try fewer words or another one, such as error, slope or class.':
    'Nichts hier sagt „{query}“. Versuche es mit weniger Wörtern oder anderen englischen, etwa error, slope oder class.',
};
