import type { Engine } from '../../engine/live.ts';

/** How one type of guess is made, kept as text, and held against the kernel. */
export interface Guess {
  /** As text, to be kept; empty where nothing was guessed. */
  read(): string;
  /** Whether the page still has what was guessed: an author may have changed it. The empty text clears. */
  write(guess: string): boolean;
  /** What the reader must still do before it can be locked in; null when nothing. */
  missing(): string | null;
  /** Asks the kernel, and says how the guess compares. */
  compare(engine: Engine): Node[];
  /** Takes back what `compare` has marked. */
  open(): void;
  /** Locks it. */
  close(): void;
  focus(): void;
}

/** The one number that the page's call of a kernel gives. */
export function answerTo({ dataset }: HTMLElement, engine: Engine): number {
  const { loss, data, params } = JSON.parse(dataset.call ?? '');
  return engine.value(loss, data, params);
}
