import { html } from './html.ts';
import type { Page, Site } from './shell.ts';

export function notFoundPage(site: Site): Page {
  return {
    path: '404.html',
    title: 'Page not found · Downhill',
    description: 'There is no page at this address.',
    entry: 'page',
    isLost: true,
    main: html`<div class="not-found">
<p class="kicker">404</p>
<h1>There is no page here</h1>
<p>The address may be mistyped, or the page may have moved. The course and the catalogue are where they were.</p>
<p class="ways"><a class="button primary" href="${site.base}">Go to the course</a> <a class="button" href="${site.base}catalogue/">Look through the catalogue</a></p>
</div>`,
  };
}
