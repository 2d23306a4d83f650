/** A line of two texts: in both, or only in one of them. */
export interface Line {
  readonly where: 'both' | 'mine' | 'theirs';
  readonly text: string;
}

const MOST_PAIRS = 1_000_000; // of lines to compare; beyond them every line that may differ counts as another one

/** Two texts line by line, in order; what stands only in mine comes before what stands only in theirs. */
export function differenceOf(mine: string, theirs: string): Line[] {
  const a = mine.split('\n');
  const b = theirs.split('\n');
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [
    ...inBoth(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...inBoth(a.slice(a.length - end)),
  ];
}

const inBoth = (lines: readonly string[]): Line[] => lines.map((text) => ({ where: 'both', text }));

/** The longest common subsequence, from the table of the lengths of those of all the ends. */
function middle(a: readonly string[], b: readonly string[]): Line[] {
  if (a.length * b.length > MOST_PAIRS) return [...only('mine', a), ...only('theirs', b)];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      lines.push({ where: 'both', text: a[i] ?? '' });
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) lines.push({ where: 'mine', text: a[i++] ?? '' });
    else lines.push({ where: 'theirs', text: b[j++] ?? '' });
  }
  return [...lines, ...only('mine', a.slice(i)), ...only('theirs', b.slice(j))];
}

const only = (where: Line['where'], lines: readonly string[]): Line[] => lines.map((text) => ({ where, text }));
