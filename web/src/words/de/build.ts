import type { Words } from '../words.ts';

/** What the build writes into pages, and no script says. */
export const build: Words = {
  also: 'auch',
  'Why this matters': 'Warum das wichtig ist',
  Terms: 'Begriffe',
  'Visual model': 'Bild im Kopf',
  'Code example': 'Beispiel in Code',
  'Predict first': 'Erst vorhersagen',
  Experiment: 'Experiment',
  Quiz: 'Quiz',
  'Coding challenge': 'Programmieraufgabe',
  'In the real world': 'In der Praxis',
  Pitfalls: 'Fallstricke',
  'Key takeaways': 'Das Wichtigste in Kürze',
  'Questions people ask': 'Häufige Fragen',
};
