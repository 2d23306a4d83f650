import { access, readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadEngine } from '../../src/engine/index.ts';
import { type Challenge, type Check, grade, mistakesOf, type Report, readMistake } from '../../src/grader/index.ts';

import type { Fault } from './directive.ts';
import { sandbox } from './sandbox.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every challenge of every lesson: its folder, by its id. */
export async function findChallenges(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const lessons = join(root, 'lessons');
  for (const lesson of await foldersIn(lessons)) {
    const challenges = join(lessons, lesson, 'challenges');
    for (const id of await foldersIn(challenges)) found.set(id, join(challenges, id));
  }
  return found;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export async function readChallenge(folder: string): Promise<Challenge> {
  const { default: check } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'check.js')).href)) as {
    default: Check;
  };
  const files = await mistakeFiles(folder);
  const mistakes = await Promise.all(
    files.map(async (file) => readMistake(basename(file, '.js'), await readFile(file, 'utf8'))),
  );
  return { id: basename(folder), check, mistakes };
}

async function mistakeFiles(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'mistakes')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(folder, 'mistakes', name));
}

/** The page's grader, on Node. */
export async function gradeOnNode(challenge: Challenge, source: string): Promise<Report> {
  return grade(challenge, source, await loadEngine(), sandbox.run);
}

/** `# Title` and what follows it, of a prompt; hints are the items of an ordered list. */
export function readPrompt(text: string): { title: string; body: string; firstLine: number } {
  const [heading = '', title = ''] = /^# (.+)\n+/.exec(text) ?? [];
  return { title, body: text.slice(heading.length), firstLine: heading.split('\n').length };
}

export function readHints(text: string): string[] {
  return text
    .split(/^\d+\.\s+/m)
    .slice(1)
    .map((hint) => hint.trim());
}

const FEWEST_HINTS = 3;

/** What is wrong with a challenge, proved by running it: the starter fails, the solution passes, mistakes are told apart. */
export async function proveChallenge(folder: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  const report = (name: string, what: string, mend: string) =>
    faults.push({ file: relative(root, join(folder, name)), line: 1, what, mend });

  for (const name of ['prompt.md', 'hints.md', 'check.js', 'starter.js', 'solution.js']) {
    if (!(await exists(join(folder, name)))) report(name, 'The file is missing', 'Write it.');
  }
  if (faults.length > 0) return faults;

  const text = (name: string) => readFile(join(folder, name), 'utf8');
  const { title, body } = readPrompt(await text('prompt.md'));
  if (!title || !body.trim())
    report('prompt.md', 'It has no title or no text', 'Begin with `# Title`, then say what to write.');
  const hints = readHints(await text('hints.md')).filter((hint) => hint !== '');
  if (hints.length < FEWEST_HINTS) {
    report(
      'hints.md',
      `${hints.length} hints are too few`,
      `Number at least ${FEWEST_HINTS}, from a nudge to almost the answer.`,
    );
  }

  try {
    await proveVerdicts(await readChallenge(folder), text, report);
  } catch (error) {
    report(
      'check.js',
      `It cannot be used: ${(error as Error).message}`,
      'Mend what it exports; see lessons/README.md.',
    );
  }
  return faults;
}

type ReportFault = (name: string, what: string, mend: string) => void;

async function proveVerdicts(
  challenge: Challenge,
  text: (name: string) => Promise<string>,
  report: ReportFault,
): Promise<void> {
  if ((await gradeOnNode(challenge, await text('starter.js'))).passed) {
    report('starter.js', 'The starter already passes', 'Leave something to do.');
  }
  const verdict = await gradeOnNode(challenge, await text('solution.js'));
  if (!verdict.passed) {
    const first = verdict.tests.find(({ passed }) => !passed);
    report(
      'solution.js',
      `The solution fails: ${first?.message ?? verdict.summary}`,
      'Mend the solution, or check.js.',
    );
  }
  await proveMistakes(challenge, report);
}

async function proveMistakes(challenge: Challenge, report: ReportFault): Promise<void> {
  const seen = new Map<string, string>();
  const behaviours = await mistakesOf(challenge, await loadEngine(), sandbox.run);
  for (const [index, { id, message, source }] of challenge.mistakes.entries()) {
    const name = `mistakes/${id}.js`;
    if (!message) report(name, 'It has no message', 'Begin with a // comment: what is wrong, and what to do.');
    const behaviour = JSON.stringify(behaviours[index]);
    const twin = seen.get(behaviour);
    seen.set(behaviour, id);
    if (twin) {
      report(name, `It does the same as ${twin} on every test`, 'Remove one, or add an input that tells them apart.');
      continue;
    }
    const { passed, error, diagnosis } = await gradeOnNode(challenge, source);
    if (passed) report(name, 'The mistake passes', 'Add an input on which it shows to check.js.');
    else if (error)
      report(name, `It cannot be run: ${error.message}`, 'Mend its syntax: a mistake must run to its end.');
    else if (diagnosis?.id !== id) {
      report(
        name,
        `It is taken for ${diagnosis?.id ?? 'nothing known'}`,
        'Remove what is alike, or add an input that tells them apart.',
      );
    }
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
