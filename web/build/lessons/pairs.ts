import { Script } from 'node:vm';
import { diff3Merge } from 'node-diff3';
import type { Engine } from '../../src/engine/live.ts';
import {
  agreeEverywhere,
  behavioursOf,
  type Challenge,
  type Mistake,
  planFor,
  type Runner,
} from '../../src/grader/index.ts';

const CALLS = 60; // examples, edges and some made-up inputs: enough to tell pairs apart
const SECONDS = 5; // two mistakes may well have no end together
const known = new Map<string, Promise<readonly Mistake[]>>();
let last: Promise<unknown> = Promise.resolve(); // one challenge after another: each keeps a processor busy

/**
 * What people write who make two mistakes at once: each mistake is an edit of the solution, and edits that do not touch
 * are made together. A pair is kept if it fails and does on the first calls what no other pair and no single mistake
 * does; so whoever does the same has made both.
 */
export function pairsOf(
  challenge: Challenge,
  solution: string,
  engine: Engine,
  runner: Runner,
): Promise<readonly Mistake[]> {
  const key = JSON.stringify([
    challenge.id,
    solution,
    challenge.mistakes,
    challenge.check,
    String(challenge.check.expected),
  ]);
  const found = known.get(key);
  if (found) return found;
  const pairs = last.then(() => tellApart(challenge, composed(challenge.mistakes, solution), engine, runner));
  last = pairs.catch(() => {});
  known.set(key, pairs);
  return pairs;
}

export function composed(mistakes: readonly Mistake[], solution: string): Mistake[] {
  const base = tokensOf(solution);
  const edits = mistakes.map((mistake) => ({ mistake, tokens: tokensOf(mistake.source) }));
  return edits.flatMap(({ mistake: one, tokens }, i) =>
    edits.slice(i + 1).flatMap(({ mistake: two, tokens: others }) => {
      const source = merged(tokens, base, others);
      return source === null ? [] : [{ id: `${one.id}+${two.id}`, message: `${one.message} ${two.message}`, source }];
    }),
  );
}

/** Both edits of the same text; null where they touch, where one holds the other, or where nothing sensible comes out. */
function merged(one: readonly string[], base: readonly string[], two: readonly string[]): string | null {
  const regions = diff3Merge([...one], [...base], [...two], { excludeFalseConflicts: true });
  if (regions.some(({ conflict }) => conflict)) return null;
  const source = regions.flatMap(({ ok }) => ok ?? []).join(' ');
  return source !== one.join(' ') && source !== two.join(' ') && parses(source) ? source : null;
}

/** Words, numbers, strings and signs, without comments: spaces and line breaks are no edits. */
function tokensOf(source: string): string[] {
  const tokens =
    /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|\.?\d[\w.]*(?:(?<=\de)[+-]\d+)?|[\w$]+|=>|\?\?|\?\.|\*\*=?|\+\+|--|&&|\|\||[=!]==?|[<>+\-*/%]=|\.\.\.|\S/g;
  return (source.match(tokens) ?? []).filter((token) => !/^\/[/*]/.test(token));
}

function parses(source: string): boolean {
  try {
    new Script(source); // only parsed: it runs in the sandbox
    return true;
  } catch {
    return false;
  }
}

async function tellApart(challenge: Challenge, pairs: readonly Mistake[], engine: Engine, runner: Runner) {
  const { check, mistakes } = challenge;
  const plan = planFor(challenge, engine);
  const calls = plan.calls.slice(0, CALLS);
  const programs = [...mistakes, ...pairs];
  const behaviours = await behavioursOf(programs, check.function, calls, runner, SECONDS);
  const isLike = (one: number, two: number) =>
    agreeEverywhere(behaviours[one]?.outcomes ?? [], behaviours[two]?.outcomes ?? [], check.tolerance);
  return pairs.filter((_, i) => {
    const own = mistakes.length + i;
    const { outcomes = [], failure } = behaviours[own] ?? {};
    const fails = plan.judge(outcomes).some(({ problem }) => problem);
    return !failure && fails && programs.every((__, other) => other === own || !isLike(own, other));
  });
}
