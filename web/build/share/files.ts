import type { Engine } from '../../src/engine/index.ts';
import type { Course } from '../lessons/course.ts';
import type { Land } from '../map/land.ts';
import type { Page, Site } from '../pages/shell.ts';
import { cardFile, cardOf } from './card.ts';
import { readColours } from './colours.ts';
import { FEED, feed } from './feed.ts';
import { layOut, type Studio } from './layout.ts';
import { Letters } from './letters.ts';
import { Painter } from './paint.ts';
import { robots, SITEMAP, sitemap } from './sitemap.ts';

interface Given {
  readonly root: string; // of the project
  readonly engine: Engine;
  readonly land: Land;
}

/** The files that pages and crawlers are led to; most of them only where the site knows its own address. */
export async function filesBeside(
  site: Site,
  pages: readonly Page[],
  course: Course,
  given: Given,
): Promise<ReadonlyMap<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>([['robots.txt', robots(site)]]);
  if (site.origin === undefined) return files;
  files.set(SITEMAP, sitemap(site, pages)).set(FEED, feed(site, course));
  const studio = await openStudio(given, course);
  const painter = new Painter(given.root);
  for (const page of pages.filter(({ isLost }) => !isLost)) {
    files.set(cardFile(page), await painter.paint(layOut(studio, cardOf(page))));
  }
  return files;
}

export async function openStudio({ root, engine, land }: Given, { lessons }: Course): Promise<Studio> {
  const [colours, plain, bold] = await Promise.all([readColours(root), Letters.ofWeight(400), Letters.ofWeight(600)]);
  return { engine, land, colours, plain, bold, lessons: lessons.length };
}
