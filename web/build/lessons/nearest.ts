/** "Did you mean `quiz`? " where one of `known` is written nearly like `name`; otherwise nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = nearest(name, known);
  return meant === null ? '' : `Did you mean \`${meant}\`? `;
}

/** The one of `known` that the fewest slips of the pen make of `name`, if they are few for its length. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const most = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly word: string; readonly slips: number } | null = null;
  for (const word of known) {
    if (Math.abs(word.length - name.length) > most) continue;
    const sameCase = name.slice(0, 1) === word.slice(0, 1) ? 0 : 0.5;
    const slips = slipsBetween(name.toLowerCase(), word.toLowerCase()) + sameCase;
    if (slips <= most && (best === null || slips < best.slips)) best = { word, slips };
  }
  return best?.word ?? null;
}

/** How many letters must be put in, left out, changed, or change places with the next. */
function slipsBetween(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same, swapped));
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;
