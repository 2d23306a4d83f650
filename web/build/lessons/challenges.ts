import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadEngine } from '../../src/engine/index.ts';
import { type Challenge, type Check, grade, type Report, type Runner, readMistake } from '../../src/grader/index.ts';
import { pairsOf } from './pairs.ts';
import { readText } from './read-text.ts';
import { sandbox } from './sandbox.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every challenge of every lesson of a project: its folder, by its id. */
export async function findChallenges(project = root): Promise<ReadonlyMap<string, string>> {
  const folders = await challengeFolders(project);
  return new Map(folders.map((folder) => [basename(folder), folder]));
}

export async function challengeFolders(project: string): Promise<string[]> {
  const lessons = join(project, 'lessons');
  const found: string[] = [];
  for (const lesson of await foldersIn(lessons)) {
    const challenges = join(lessons, lesson, 'challenges');
    for (const id of await foldersIn(challenges)) found.push(join(challenges, id));
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

/** A challenge as far as it is written. What two of its mistakes do at once is added where programs are judged. */
export async function readChallenge(folder: string): Promise<Challenge> {
  const check = await readCheck(join(folder, 'check.js'));
  const files = await mistakeFiles(folder);
  const mistakes = await Promise.all(
    files.map(async (file) => readMistake(basename(file, '.js'), (await readText(file)) ?? '')),
  );
  return { id: basename(folder), check, mistakes, pairs: [] };
}

/** Under an address with its content in it, because Node keeps what it has once imported. */
async function readCheck(file: string): Promise<Check> {
  const version = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12);
  const module: { default: Check } = await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${version}`);
  return module.default;
}

/** The challenge as the page gets it. */
export async function readWithPairs(folder: string): Promise<Challenge> {
  const challenge = await readChallenge(folder);
  const solution = await readFile(join(folder, 'solution.js'), 'utf8');
  return { ...challenge, pairs: await pairsOf(challenge, solution, await loadEngine(), sandbox) };
}

async function mistakeFiles(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'mistakes')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(folder, 'mistakes', name));
}

/** The page's grader, on Node. What a stranger wrote wants a sandbox as strict as the page's. */
export async function gradeOnNode(challenge: Challenge, source: string, runner: Runner = sandbox): Promise<Report> {
  return grade(challenge, source, await loadEngine(), runner);
}
