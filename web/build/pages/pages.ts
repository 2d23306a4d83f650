import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../src/search/entry.ts';
import { describeWidgets } from '../embed/describe.ts';
import { type EmbedFacts, NOT_BUILT } from '../embed/facts.ts';
import { frameFiles } from '../embed/frames.ts';
import { inLanguage } from '../languages.ts';
import { type Course, readCourse } from '../lessons/course.ts';
import type { Fault } from '../lessons/directive.ts';
import { type Kit, openKit } from '../lessons/kit.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { survey } from '../map/land.ts';
import { drawMaps, type Maps } from '../map/map.ts';
import { searchEntries } from '../search/entries.ts';
import { filesBeside } from '../share/files.ts';
import { cataloguePage } from './catalogue.ts';
import { challengePage } from './challenge.ts';
import { challengesPage } from './challenges.ts';
import { choosePage } from './choose.ts';
import { classPage } from './class.ts';
import { embedPage } from './embed.ts';
import { glossaryPage } from './glossary.ts';
import { homePage } from './home.ts';
import { lessonPage } from './lesson.ts';
import { lossPage } from './loss.ts';
import { notFoundPage } from './not-found.ts';
import { offlinePage } from './offline.ts';
import { playgroundPage } from './playground.ts';
import { progressPage } from './progress.ts';
import { questionsPage } from './questions.ts';
import { reviewPage } from './review.ts';
import { type Page, type Site, shell } from './shell.ts';

export interface Pages {
  readonly html: ReadonlyMap<string, string>; // by the path of the file that a static host serves
  readonly search: readonly Entry[]; // what can be found on them
  readonly frames: ReadonlyMap<string, string>; // what others put into frames, and what they are told of it
  /** What lies beside them for those who share, search and follow: files by their paths. Cards take a while. */
  readonly beside: () => Promise<ReadonlyMap<string, string | Buffer>>;
  readonly faults: readonly Fault[];
}

/** Where the site will live: its path, and its origin if that is known. */
export type Address = Pick<Site, 'base' | 'origin'>;

/** Makes every page of the project at `root`; for authors, drafts too. */
export async function makeSite(root: string, address: Address, withDrafts: boolean, embed: EmbedFacts): Promise<Pages> {
  return makePages(await openKit(root), address, withDrafts, embed);
}

export async function makePages(
  kit: Kit,
  address: Address,
  withDrafts = false,
  embed: EmbedFacts = NOT_BUILT,
): Promise<Pages> {
  const widgets = await describeWidgets(kit.root, 'en');
  const course = await readCourse(kit);
  const land = survey(kit.engine);
  const maps = drawMaps(land);
  const site: Site = {
    ...address,
    version: await version(kit.root),
    styleSheets: await styleSheets(kit.root),
    translated: new Set([
      ...IN_GERMAN,
      ...kit.engine.catalogue.map(({ id }) => `catalogue/${id}/`),
      ...course.german.map(({ lesson }) => `lessons/${lesson.slug}/`),
    ]),
  };
  const pages = [
    homePage(site, kit.engine, course, maps),
    notFoundPage(site),
    offlinePage(site, course),
    cataloguePage(site, kit.engine),
    challengesPage(site, course),
    await choosePage(site, kit, course),
    glossaryPage(site, course),
    questionsPage(site, course),
    playgroundPage(site),
    reviewPage(site, course),
    progressPage(site, course),
    classPage(site, course),
    embedPage(site, course, embed, widgets),
    ...(await Promise.all(kit.engine.catalogue.map((spec) => lossPage(site, kit, spec)))),
    ...[...course.documents, ...(withDrafts ? course.drafts : [])].map((document) =>
      lessonPage(site, document, course, maps.ornament),
    ),
    ...course.challenges.map((challenge) => challengePage(site, challenge, course.challenges)),
  ];
  const html = new Map(pages.map((page) => [fileOf(page), shell(site, page)]));
  await inLanguage('de', async () => {
    const german = await germanPages(site, kit, asGermansReadIt(course), maps, embed);
    for (const page of german) html.set(fileOf(page), shell(site, page));
    pages.push(...german);
  });
  return {
    html,
    search: searchEntries(site, kit.engine, course),
    frames: frameFiles(site, embed, widgets, kit.engine),
    beside: () => filesBeside(site, pages, course, { root: kit.root, engine: kit.engine, land }),
    faults: course.faults,
  };
}

/** The pages that germanPages makes beside the lessons. */
const IN_GERMAN = ['', 'choose/', 'playground/', 'progress/', 'review/', 'class/', 'embed/', 'catalogue/'];

/** The pages that are there in German: those above, those of losses, and the lessons that are translated. */
async function germanPages(site: Site, kit: Kit, course: Course, maps: Maps, embed: EmbedFacts): Promise<Page[]> {
  return [
    homePage(site, kit.engine, course, maps),
    playgroundPage(site),
    progressPage(site, course),
    reviewPage(site, course),
    classPage(site, course),
    embedPage(site, course, embed, await describeWidgets(kit.root, 'de')),
    cataloguePage(site, kit.engine),
    ...(await Promise.all(kit.engine.catalogue.map((spec) => lossPage(site, kit, spec)))),
    await choosePage(site, kit, course),
    ...course.german.map((document) => lessonPage(site, document, course, maps.ornament)),
  ];
}

/** The course with its lessons in German, as far as they are translated. */
function asGermansReadIt(course: Course): Course {
  const inGerman = (lesson: Lesson) => course.german.find((one) => one.lesson.slug === lesson.slug);
  return {
    ...course,
    lessons: course.lessons.map((lesson) => inGerman(lesson)?.lesson ?? lesson),
    documents: course.documents.map((document) => inGerman(document.lesson) ?? document),
  };
}

/** What a static host serves at the address of a page. */
function fileOf({ path }: Page): string {
  return path.replace(/(^|\/)$/, '$1index.html');
}

/** The sheet that every page wears, and after it those of the parts, found in their folder. */
async function styleSheets(root: string): Promise<string[]> {
  const parts = await readdir(join(root, 'web/src/styles/parts'));
  const found = parts.filter((file) => file.endsWith('.css')).sort();
  return ['/src/styles/main.css', ...found.map((file) => `/src/styles/parts/${file}`)];
}

async function version(root: string): Promise<string> {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version;
}
