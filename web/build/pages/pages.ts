import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../src/search/entry.ts';
import { readCourse } from '../lessons/course.ts';
import type { Fault } from '../lessons/directive.ts';
import { type Kit, openKit } from '../lessons/kit.ts';
import { drawMaps } from '../map/map.ts';
import { searchEntries } from '../search/entries.ts';
import { cataloguePage } from './catalogue.ts';
import { challengePage } from './challenge.ts';
import { challengesPage } from './challenges.ts';
import { choosePage } from './choose.ts';
import { classPage } from './class.ts';
import { glossaryPage } from './glossary.ts';
import { homePage } from './home.ts';
import { lessonPage } from './lesson.ts';
import { lossPage } from './loss.ts';
import { notFoundPage } from './not-found.ts';
import { playgroundPage } from './playground.ts';
import { progressPage } from './progress.ts';
import { questionsPage } from './questions.ts';
import { reviewPage } from './review.ts';
import type { Site } from './shell.ts';

export interface Pages {
  readonly html: ReadonlyMap<string, string>; // by the path of the file that a static host serves
  readonly search: readonly Entry[]; // what can be found on them
  readonly faults: readonly Fault[];
}

/** Makes every page of the project at `root`, for a site that will live under the path `base`. */
export async function makeSite(root: string, base: string): Promise<Pages> {
  return makePages(await openKit(root), base);
}

export async function makePages(kit: Kit, base: string): Promise<Pages> {
  const course = await readCourse(kit);
  const maps = drawMaps(kit.engine);
  const site: Site = { base, version: await version(kit.root), styleSheets: await styleSheets(kit.root) };
  const html = new Map([
    ['index.html', homePage(site, kit.engine, course, maps)],
    ['404.html', notFoundPage(site)],
    ['catalogue/index.html', cataloguePage(site, kit.engine)],
    ['challenges/index.html', challengesPage(site, course)],
    ['choose/index.html', await choosePage(site, kit, course)],
    ['glossary/index.html', glossaryPage(site, course)],
    ['questions/index.html', questionsPage(site, course)],
    ['playground/index.html', playgroundPage(site)],
    ['review/index.html', reviewPage(site, course)],
    ['progress/index.html', progressPage(site, course)],
    ['class/index.html', classPage(site, course)],
  ]);
  for (const spec of kit.engine.catalogue) html.set(`catalogue/${spec.id}/index.html`, await lossPage(site, kit, spec));
  for (const document of course.documents) {
    html.set(`lessons/${document.lesson.slug}/index.html`, lessonPage(site, document, course, maps.ornament));
  }
  for (const challenge of course.challenges) {
    html.set(`challenges/${challenge.id}/index.html`, challengePage(site, challenge, course.challenges));
  }
  return { html, search: searchEntries(site, kit.engine, course), faults: course.faults };
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
