/** What is said about one place of a question: `feedback` names the words, `place` where they appear. */
export interface Note {
  readonly place: string;
  readonly feedback: string;
  readonly right: boolean;
}

export interface Judgement {
  readonly right: boolean;
  readonly notes: readonly Note[];
  readonly summary: string; // how near it was, when the notes do not say so
}

/** How one type of question is answered and judged. An answer is a list of words, so that all are kept alike. */
export interface Kind {
  /** Adds what only a live page can have. */
  enhance?(form: HTMLFormElement, moved: (words: string) => void): void;
  read(form: HTMLFormElement): string[];
  write(form: HTMLFormElement, answer: readonly string[]): void;
  /** What the reader must still do before the answer can be judged; null when nothing. */
  missing(answer: readonly string[]): string | null;
  judge(form: HTMLFormElement, answer: readonly string[]): Judgement;
}

export function isAnswer(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}
