/** What is said, and so is another thing in every language; the `right` of a pair is, and that of a choice is not. */
const WORDS = new Set(['question', 'text', 'title', 'do', 'then', 'feedback', 'otherwise', 'unit', 'left']);

/** A place where a translation says another thing than its lesson, and not in other words. */
export interface Difference {
  readonly at: string; // `choices[1].right`
  readonly here: string;
  readonly there: string; // in the lesson
}

/**
 * Where the data behind a part differ in more than words: how many choices there are and which is right, what is asked
 * of the kernels, what an exercise waits for. The page keeps answers by their numbers, whatever the language.
 */
export function differences(here: unknown, there: unknown, at = ''): Difference[] {
  if (Array.isArray(here) && Array.isArray(there)) {
    if (here.length !== there.length)
      return [{ at, here: `a list of ${here.length}`, there: `a list of ${there.length}` }];
    return here.flatMap((entry, index) => differences(entry, there[index], `${at}[${index}]`));
  }
  if (isRecord(here) && isRecord(there)) {
    const names = new Set([...Object.keys(here), ...Object.keys(there)]);
    const compared = [...names].filter((name) => !WORDS.has(name));
    return compared.flatMap((name) => differences(here[name], there[name], at ? `${at}.${name}` : name));
  }
  if (here === there || (at.endsWith('.right') && typeof here === 'string' && typeof there === 'string')) return [];
  return [{ at, here: printed(here), there: printed(there) }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function printed(value: unknown): string {
  return value === undefined ? 'not there' : JSON.stringify(value);
}
