import type { Fault } from './directive.ts';

/** Collects faults, so that an author sees all of them at once and each of them once. */
export class FaultLog {
  readonly #faults = new Map<string, Fault>();

  add(fault: Fault): void {
    this.#faults.set(`${fault.file}:${fault.line}:${fault.what}`, fault);
  }

  /** In the order in which an author would go through the files. */
  get all(): readonly Fault[] {
    return [...this.#faults.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  }
}

/** As an editor would put it: where, what, and how to mend it. */
export function printFault({ file, line, what, mend }: Fault): string {
  return `${file}:${line}: ${what}\n    ${mend}`;
}
