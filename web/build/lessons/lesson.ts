import type { Language } from '../../src/words/words.ts';

/** The head of a `lesson.md`, after validation. */
export interface LessonMeta {
  readonly title: string;
  readonly summary: string;
  readonly difficulty: 'beginner' | 'intermediate' | 'advanced';
  readonly buildsOn: readonly string[]; // slugs
  readonly draft: boolean; // announced on the course map, not yet written
  /** Named data sets for `:number[...]{of="..."}` and for the kernels beside code cells. */
  readonly data: Readonly<Record<string, DataSet>>;
}

/** What a kernel is asked about; with `classes`, predictions are rows of so many, one behind the other. */
export interface DataSet {
  readonly predictions: number[];
  readonly targets?: number[] | undefined;
  readonly classes?: number | undefined;
  readonly others?: number[] | undefined;
  readonly positives?: number[] | undefined;
  readonly negatives?: number[] | undefined;
  readonly dims?: number | undefined;
}

/**
 * A lesson is one folder: `lessons/01-what-is-a-loss` has order 1 and slug `what-is-a-loss`. What it says in another
 * language is a lesson too, in a folder within: `lessons/01-what-is-a-loss/de`.
 */
export interface Lesson {
  readonly language: Language;
  readonly folder: string; // absolute; where its texts are
  readonly home: string; // absolute; the lesson's own folder, with the code that every language shares
  readonly order: number;
  readonly slug: string;
  readonly meta: LessonMeta;
  readonly source: string; // the Markdown after the head
  readonly firstLine: number; // of `source` in lesson.md, counted from 1
}
