import { html } from '../pages/html.ts';
import { type Page, type Site, urlOf } from '../pages/shell.ts';

export const SITEMAP = 'sitemap.xml';

/** The pages that searches shall find: all but the one that says that there is none. */
export function sitemap(site: Site, pages: readonly Page[]): string {
  const entries = pages
    .filter(({ isLost }) => !isLost)
    .map(({ path }) => html`<url><loc>${urlOf(site, site.base + path)}</loc></url>\n`);
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`.text;
}

/** Crawlers are welcome. They read this at the root of a host only; below a path it does no harm. */
export function robots(site: Site): string {
  const where = site.origin === undefined ? '' : `Sitemap: ${urlOf(site, site.base + SITEMAP)}\n`;
  return `User-agent: *\nAllow: /\n${where}`;
}
