import { type Site, urlOf } from '../pages/shell.ts';
import type { Thing } from './thing.ts';

export interface Step {
  readonly title: string;
  readonly path: string; // under the base
}

/** The way from home to a page. */
export function breadcrumb(site: Site, steps: readonly Step[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: urlOf(site, site.base + path),
    })),
  };
}
