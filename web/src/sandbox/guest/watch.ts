import { limits } from '../limits.ts';
import type { ConsoleLine, Failure, Outcome, Thrown } from '../types.ts';

/** What one batch may still use of time and output, and which limit it ran into. */
export class Watch {
  readonly lines: ConsoleLine[] = [];
  /** The index of the call that is running; null while the text itself runs. */
  call: number | null = null;
  private readonly seconds: number;
  private readonly deadline: number;
  private readonly exhausted: () => boolean;
  private characters = 0;
  private flooded = false;
  private expired = false;

  constructor(seconds: number, exhausted: () => boolean) {
    this.seconds = seconds;
    this.exhausted = exhausted;
    this.deadline = Date.now() + seconds * 1000;
  }

  /** Asked by QuickJS every 10,000 operations or so; once it is over, no catch or finally goes on. */
  over(): boolean {
    this.expired ||= Date.now() >= this.deadline;
    return this.expired || this.flooded;
  }

  print(level: ConsoleLine['level'], text: string): void {
    this.characters += text.length;
    this.flooded ||= this.lines.length >= limits.consoleCalls || this.characters > limits.consoleCharacters;
    if (this.flooded) throw new Error('too much output'); // ends the call; the interrupt handler then ends the run
    this.lines.push({ level, text });
  }

  /** Whether what happened is really a limit of the sandbox. */
  limitReached(outcome: Outcome | Failure | null): Failure | null {
    if (this.flooded) return { kind: 'output', call: this.call };
    if (this.expired) return { kind: 'time', seconds: this.seconds, call: this.call };
    if (outcome?.kind !== 'threw') return null;
    if (this.isMemory(outcome)) return { kind: 'memory', call: this.call };
    return outcome.message === 'stack overflow' ? { kind: 'stack', call: this.call } : null;
  }

  private isMemory({ name, message }: Thrown): boolean {
    if (name === 'InternalError') return message.startsWith('out of memory');
    // With nothing left for an error, QuickJS throws null or nothing at all.
    return name === '' && (message === 'null' || message === 'undefined') && this.exhausted();
  }
}
