import type { Words } from '../words.ts';

export const specs: Words = {
  'Mean squared error': 'Mittlerer quadratischer Fehler',
  'Mean absolute error': 'Mittlerer absoluter Fehler',
  'Binary cross-entropy': 'Binäre Kreuzentropie',
};
