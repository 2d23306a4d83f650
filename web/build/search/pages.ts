import type { Entry } from '../../src/search/entry.ts';
import type { Site } from '../pages/shell.ts';

type Words = readonly [path: string, title: string, names: string, text: string];

/** The pages that are no lesson and no loss, by what one comes to them for. */
const PAGES: readonly Words[] = [
  [
    'choose/',
    'Choose a loss',
    'how to choose, which loss to use, flowchart, decision tree, cheat sheet',
    'A few questions about your task end in a loss, its code and its curve. With a cheat sheet to print.',
  ],
  [
    'playground/',
    'The playground',
    'sandbox, demo, try, simulator',
    'Train a small model in sight: any data, any loss, any optimizer; step by step, there and back.',
  ],
  [
    'catalogue/',
    'The catalogue of losses',
    'list of losses, reference, all loss functions',
    'Every loss that the engine knows, with its formula, its live curve and its names in other libraries.',
  ],
  [
    'challenges/',
    'All challenges',
    'exercises, coding problems, practice',
    'Functions to write, each graded against the C++ kernels on your device.',
  ],
  [
    'questions/',
    'Questions people ask',
    'FAQ, frequently asked questions, help, answers',
    'The questions at the end of every lesson, with their answers.',
  ],
  [
    'glossary/',
    'Glossary',
    'terms, dictionary, definitions, vocabulary',
    'Every term of the course from A to Z, each with the lesson that explains it.',
  ],
  [
    'review/',
    'Review',
    'flashcards, spaced repetition, Anki',
    'Quiz questions of the lessons you have begun, each asked again when you would begin to forget it.',
  ],
  [
    'progress/',
    'Your progress',
    'export, import, backup, reset, continue',
    'What you have done in each lesson, kept on your device: take it along as a file, or start afresh.',
  ],
  [
    'embed/',
    'A live figure in your own post',
    'embed, iframe, widget, blog, snippet, share, custom element, web component',
    'Every figure of this site as an element or a frame for your own pages: two lines of HTML.',
  ],
  [
    'class/',
    'Your class',
    'for teachers, students, classroom, school',
    'Progress files beside one another: who is where, and which mistakes are common.',
  ],
];

export function pageEntries({ base }: Site): Entry[] {
  return PAGES.map(([path, title, names, text]) => ({
    kind: 'Page',
    title,
    place: '',
    names,
    text,
    href: `${base}${path}`,
  }));
}
