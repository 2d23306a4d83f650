import type { Fault } from './directive.ts';

/** Where faults are told. */
export interface Faults {
  add(fault: Fault): void;
}

/** Collects faults, so that an author sees all of them at once and each of them once. */
export class FaultLog implements Faults {
  readonly #faults = new Map<string, Fault>();

  add(fault: Fault): void {
    this.#faults.set(`${fault.file}:${fault.line}:${fault.what}`, fault);
  }

  /** For a draft: what is not there yet is no fault, and whatever is there must be right. */
  get ofDraft(): Faults {
    return { add: (fault) => fault.gap || this.add(fault) };
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
