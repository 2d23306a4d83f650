import type { Fault } from '../directive.ts';

export const FEWEST_TESTS = 8; // examples, edges and laws
export const FEWEST_MISTAKES = 6;
export const FEWEST_HINTS = 3;

/** Reports what is wrong with a file of a challenge, and how to mend it. */
export interface ReportFault {
  (name: string, what: string, mend: string, line?: number): void;
  count(): number;
}

export function collector(fileOf: (name: string) => string): { report: ReportFault; faults: Fault[] } {
  const faults: Fault[] = [];
  const report = Object.assign(
    (name: string, what: string, mend: string, line = 1) => void faults.push({ file: fileOf(name), line, what, mend }),
    { count: () => faults.length },
  );
  return { report, faults };
}
