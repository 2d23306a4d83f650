import { readdirSync, readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';

/** How a run in a code cell went, seen from the page. */
export interface Observed {
  readonly text: string;
  readonly milliseconds: number;
  /** The longest time in which the page could draw nothing. */
  readonly gap: number;
}

/** Runs what is written in a code cell, from the click to the last word of its output. */
export function runObserved(cell: Locator): Promise<Observed> {
  return cell.evaluate(async (element) => {
    const output = element.querySelector('.code-output') as HTMLElement;
    const run = [...element.querySelectorAll('button')].find((button) => button.textContent === 'Run');
    const start = performance.now();
    let last = start;
    let gap = 0;
    run?.click();
    do {
      await new Promise(requestAnimationFrame);
      gap = Math.max(gap, performance.now() - last);
      last = performance.now();
    } while (output.hasAttribute('aria-busy') || output.textContent === '');
    return { text: output.innerText, milliseconds: last - start, gap };
  });
}

/** The memory that the pages of this test's browser have to themselves, with that of their workers, in MiB; 0 without /proc. */
export function pageMemory(): number {
  let pages = 0;
  for (const pid of descendants()) {
    if (!read(`/proc/${pid}/cmdline`).includes('--type=renderer')) continue;
    const [, resident = 0, shared = 0] = read(`/proc/${pid}/statm`).split(' ').map(Number);
    pages += resident - shared;
  }
  return (pages * 4096) / 2 ** 20;
}

/** Watches the pages' memory until it is asked for the most there was. */
export function watchPageMemory(): () => number {
  let most = 0;
  const look = () => {
    most = Math.max(most, pageMemory());
  };
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}

function descendants(): string[] {
  const parents = new Map<string, string>();
  for (const pid of list('/proc')) {
    const stat = /^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${pid}/stat`));
    if (stat?.[1]) parents.set(pid, stat[1]);
  }
  const own = String(process.pid);
  const isOwn = (pid: string | undefined): boolean => pid !== undefined && (pid === own || isOwn(parents.get(pid)));
  return [...parents.keys()].filter(isOwn);
}

const list = (folder: string) => attempt(() => readdirSync(folder), []);
const read = (file: string) => attempt(() => readFileSync(file, 'utf8'), ''); // a process may end meanwhile

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
