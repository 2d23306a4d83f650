import type { RunResult } from '../../src/sandbox/types.ts';
import { tellFailure } from '../../src/sandbox/words.ts';

/** What a comment says that its line prints: `console.log(loss); // → 175`. */
interface Claim {
  readonly line: number; // of the code, counted from 1
  readonly text: string;
}

export interface BrokenClaim {
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** Compares what the comments claim with what a run really printed, in order. */
export function checkClaims(source: string, { console: printed, failure }: RunResult): BrokenClaim[] {
  if (failure) {
    const line = 'line' in failure ? (failure.line ?? 1) : 1;
    return [{ line, what: `The example does not run: ${tellFailure(failure)}`, mend: 'Mend the code.' }];
  }
  const claims = claimsOf(source);
  const broken = claims.flatMap(({ line, text }, i) => {
    const really = printed[i]?.text;
    if (really === text) return [];
    const what = `The comment says that this prints ${text}, but it prints ${really ?? 'nothing'}`;
    return [
      { line, what, mend: really === undefined ? 'Remove the comment.' : `Write // → ${really}, or mend the code.` },
    ];
  });
  if (broken.length > 0 || printed.length <= claims.length || claims.length === 0) return broken;
  const what = `The example prints ${printed.length} lines, and comments tell only ${claims.length} of them`;
  return [{ line: claims.at(-1)?.line ?? 1, what, mend: 'End every printing line with // → and what it prints.' }];
}

function claimsOf(source: string): Claim[] {
  return source.split('\n').flatMap((code, i) => {
    const text = /console\.\w+\(.*\/\/ → (.*)$/.exec(code)?.[1]?.trim();
    return text === undefined ? [] : [{ line: i + 1, text }];
  });
}
