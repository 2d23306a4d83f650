import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { t } from '../../src/words/words.ts';
import { FaultLog, type Faults } from './faults.ts';
import { PENCIL } from './guidance.ts';
import type { Kit } from './kit.ts';
import type { Lesson } from './lesson.ts';
import { Renderer } from './renderer.ts';
import { proseOf } from './section-texts.ts';

/** A challenge as its own page and the list of all of them need it. */
export interface ChallengeDocument {
  readonly lesson: Lesson;
  readonly id: string;
  readonly title: string;
  readonly call: string; // `maeLoss(predictions, actuals)`
  readonly asks: string; // HTML: the first paragraph of the prompt
  readonly prose: string; // the same as plain text, for the search
  readonly html: string;
}

/** The challenges of a lesson, in the order in which it has them; those of a draft too, which come before its text. */
export async function renderChallenges(kit: Kit, lesson: Lesson, faults: Faults): Promise<ChallengeDocument[]> {
  const entries = await readdir(join(lesson.folder, 'challenges'), { withFileTypes: true }).catch(() => []);
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const place = (id: string) => lesson.source.indexOf(`::challenge{id="${id}"}`);
  ids.sort((a, b) => place(a) - place(b) || a.localeCompare(b));
  for (const id of ids.filter((one) => place(one) < 0 && !lesson.meta.draft)) {
    const file = relative(kit.root, join(lesson.folder, 'challenges', id));
    const mend = `Write \`::challenge{id="${id}"}\` under ## Coding challenge, or remove the folder.`;
    faults.add({ file, line: 1, what: 'The lesson does not show this challenge', mend });
  }
  // What is wrong with one that stands in a lesson is told with the lesson.
  const log = (id: string) => (place(id) < 0 ? faults : new FaultLog());
  const documents = await Promise.all(ids.map((id) => renderChallenge(kit, lesson, id, log(id))));
  // What is still guidance for the author of a draft is nothing to publish.
  return documents.filter((document) => document !== null && !document.html.includes(PENCIL)) as ChallengeDocument[];
}

async function renderChallenge(
  kit: Kit,
  lesson: Lesson,
  id: string,
  faults: Faults,
): Promise<ChallengeDocument | null> {
  const place = { file: `lessons/${String(lesson.order).padStart(2, '0')}-${lesson.slug}/lesson.md`, firstLine: 1 };
  const renderer = new Renderer(kit, lesson, faults);
  const tree = await renderer.toHtml(renderer.parse(`::challenge{id="${id}"}`, place), place);
  const element = first(tree, ({ tagName }) => tagName === 'downhill-challenge');
  const heading = element && first(element, ({ tagName }) => tagName === 'h3');
  const paragraph = element && first(element, ({ tagName }) => tagName === 'p');
  if (!element || !heading || !paragraph) return null;
  const title = textOf(heading);
  // Its own page is headed by the title already.
  heading.tagName = 'h2';
  delete heading.properties.id;
  heading.children = [{ type: 'text', value: t('What to write') }];
  return {
    lesson,
    id,
    title,
    call: String(element.properties.dataCall),
    asks: print(h(null, paragraph.children)),
    prose: proseOf(paragraph),
    html: print(tree),
  };
}

function first(tree: Root | Element, fits: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!fits(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

const print = (tree: Root): string => unified().use(rehypeStringify).stringify(tree);
