import type { Words } from '../words.ts';

export const state: Words = {
  'a number from {low} to {high}': 'eine Zahl von {low} bis {high}',
  '{many} numbers from {low} to {high}': '{many} Zahlen von {low} bis {high}',
  'one of {names}': 'eines von {names}',
  'one or more of {names}': 'eines oder mehrere von {names}',
  '{many} different names separated by commas': '{many} verschiedene Namen, durch Kommas getrennt',
  '{low} to {high}': '{low} bis {high}',
  'Your progress cannot be saved in this browser: {why} It is kept until you close this page.':
    'Dein Fortschritt lässt sich in diesem Browser nicht speichern: {why} Er bleibt, bis du diese Seite schließt.',
  'its storage for this site is full.': 'Sein Speicher für diese Website ist voll.',
  'it blocks storage for this site.': 'Er sperrt den Speicher für diese Website.',
};
