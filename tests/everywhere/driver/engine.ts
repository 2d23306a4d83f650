import type { Wire } from './wire.ts';

/** A browser that runs, and what WebDriver has no word for. */
export interface Engine {
  readonly wire: Wire;
  /** Whether a finger of WebDriver scrolls the page, as a real one does. */
  readonly fingerScrolls: boolean;
  /** The size of the page, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Errors in its console since it was asked last, of pages of this origin. */
  faults(origin: string): Promise<string[]>;
  close(): Promise<void>;
}
