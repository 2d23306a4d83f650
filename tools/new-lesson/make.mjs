import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from '../process.mjs';
import { nameOf, slugOf } from './names.mjs';

const TEMPLATE = fileURLToPath(new URL('template/', import.meta.url));
const MOST = 99; // the numbers of lessons have two digits

/**
 * Makes a lesson's folder in the project at `root`, and answers what was made and what to do next.
 * @param {string} root
 * @param {string} title
 */
export function newLesson(root, title) {
  const name = nameOf(title, 'title');
  const slug = slugOf(name, 'title');
  const there = lessonsOf(root);
  const same = there.find((folder) => slugIn(folder) === slug);
  if (same) throw new Stop(`There is a lesson lessons/${same} already. Choose another title, or write in that one.`);
  const order = Math.max(0, ...there.map((folder) => Number(folder.slice(0, 2)))) + 1;
  if (order > MOST) throw new Stop(`There is no number left after ${MOST}: the numbers of lessons have two digits.`);
  const challenge = `${slug}-challenge`;
  refuseChallenge(root, challenge);

  const folder = `lessons/${String(order).padStart(2, '0')}-${slug}`;
  // JSON is YAML, so whatever the title holds, its line of the head reads well.
  const words = { title: JSON.stringify(name), slug, challenge: `The challenge of ${slug}` };
  copy(TEMPLATE, join(root, folder), words, (path) => path.replace(/^challenge\//, `challenges/${challenge}/`));
  return `Made ${folder}, a draft:

  lesson.md         the text, with every section that a lesson has
  tour.yaml         the steps of the guided tour
  predict.yaml      the guess before the kernel answers
  experiment.yaml   three exercises
  quiz.yaml         five questions, one of each type
  challenges/${challenge}/

Next:
  1. npm run dev     shows it at /lessons/${slug}/ and again after each change.
  2. Write over every passage with a pencil (✎). lessons/README.md tells what may stand where.
  3. npm run check   names whatever is wrong, with its file and line.
  4. Remove \`draft: true\` from lesson.md when no pencil is left. Until then the course only announces it.`;
}

/**
 * Makes a challenge's folder in a lesson.
 * @param {string} root
 * @param {string} lesson its address, or the name of its folder
 * @param {string} name
 */
export function newChallenge(root, lesson, name) {
  const there = lessonsOf(root);
  const folder = there.find((one) => one === lesson || slugIn(one) === lesson);
  if (!folder) throw new Stop(`There is no lesson ${lesson}. There are: ${there.map(slugIn).join(', ')}.`);
  const title = nameOf(name, 'name');
  const id = slugOf(title, 'name');
  refuseChallenge(root, id);
  const path = `lessons/${folder}/challenges/${id}`;
  copy(join(TEMPLATE, 'challenge'), join(root, path), { challenge: title, title, slug: id }, (file) => file);
  return `Made ${path}.

Next:
  1. Write \`::challenge{id="${id}"}\` where the lesson shows it, under ## Coding challenge.
  2. Write over every passage with a pencil (✎), and over the function of the example.
  3. npm run check   proves that the starter fails, the solution passes and each mistake is told apart.`;
}

/** @param {string} root */
function lessonsOf(root) {
  const entries = readdirSync(join(root, 'lessons'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && /^\d\d-/.test(entry.name)).map(({ name }) => name);
}

const slugIn = (/** @type {string} */ folder) => folder.slice(3);

/** Challenges have one address each, whichever lesson they are in. @param {string} root @param {string} id */
function refuseChallenge(root, id) {
  const lesson = lessonsOf(root).find((folder) => existsSync(join(root, 'lessons', folder, 'challenges', id)));
  if (lesson) throw new Stop(`There is a challenge ${id} already, in lessons/${lesson}. Choose another name.`);
}

/**
 * @param {string} from
 * @param {string} to
 * @param {Readonly<Record<string, string>>} words what stands for each `{{word}}`
 * @param {(path: string) => string} rename
 */
function copy(from, to, words, rename) {
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const target = join(to, rename(path.replaceAll('\\', '/')));
    if (!/\.\w+$/.test(path)) continue;
    mkdirSync(dirname(target), { recursive: true });
    const text = readFileSync(join(from, path), 'utf8');
    writeFileSync(
      target,
      text.replace(/\{\{(\w+)\}\}/g, (_, word) => words[word] ?? ''),
    );
  }
}
