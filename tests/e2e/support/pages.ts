import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const site = join(import.meta.dirname, '../../../dist/site');
const lessons = readdirSync(join(site, 'lessons')).map((slug) => `/lessons/${slug}/`);

/** Every lesson and every page of its own kind; of losses and challenges, those that are made of different parts. */
export const pages = [
  '/',
  '/404.html',
  '/catalogue/',
  ...['huber', 'bce', 'cross-entropy', 'kl-divergence', 'triplet', 'margin-ranking', 'ctc'].map(
    (loss) => `/catalogue/${loss}/`,
  ),
  '/challenges/',
  '/challenges/mae-loss/',
  '/challenges/focal-loss/',
  '/choose/',
  '/choose/?choose.answer=number&choose.costs=alike&choose.outliers=some',
  '/class/',
  '/embed/',
  '/glossary/',
  ...lessons,
  '/playground/',
  '/progress/',
  '/questions/',
  '/review/',
];
