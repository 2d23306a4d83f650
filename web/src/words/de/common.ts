import type { Words } from '../words.ts';

/** What several rooms say. */
export const common: Words = {
  Done: 'Fertig',
  'just below {n}': 'knapp unter {n}',
  Loss: 'Verlust',
  Output: 'Ausgabe',
  Prediction: 'Vorhersage',
  prediction: 'Vorhersage',
  Reset: 'Zurücksetzen',
  Search: 'Suche',
  Step: 'Schritt',
  target: 'Zielwert',
  '“{text}”': '„{text}“',
  '{n}%': '{n}\u00a0%',
  Features: 'Merkmale',
  loss: 'Verlust',
  Gradient: 'Gradient',
  Slope: 'Steigung',
  Intercept: 'Achsenabschnitt',
  Training: 'Training',
  'Typical miss': 'Typischer Fehler',
  'The sum': 'Die Summe',
  step: 'Schritt',
  'Hidden units': 'Verborgene Einheiten',
  'a whole number from {low} to {high}': 'eine ganze Zahl von {low} bis {high}',
  '{title}, typed': '{title}, getippt',
};
