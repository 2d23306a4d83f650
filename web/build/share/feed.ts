import type { Course } from '../lessons/course.ts';
import { html } from '../pages/html.ts';
import { addressOf } from '../pages/links.ts';
import { type Site, urlOf } from '../pages/shell.ts';

export const FEED = 'feed.xml';

/** The lessons that are written, for programs that tell their readers of a new one. It has no dates: lessons have none. */
export function feed(site: Site, { documents }: Course): string {
  return html`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Lessons of Downhill</title>
<link>${urlOf(site, site.base)}</link>
<description>Learn loss functions by running them: every lesson of the course.</description>
<language>en-GB</language>
<atom:link rel="self" type="application/rss+xml" href="${urlOf(site, site.base + FEED)}"/>
${documents.map(({ lesson }) => {
  const url = urlOf(site, addressOf(site, lesson));
  const title = `Lesson ${lesson.order}: ${lesson.meta.title}`;
  return html`<item><title>${title}</title><link>${url}</link><guid>${url}</guid><description>${lesson.meta.summary}</description></item>\n`;
})}</channel>
</rss>
`.text;
}
