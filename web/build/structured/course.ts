import { locale } from '../../src/words/words.ts';
import type { Course } from '../lessons/course.ts';
import { addressOf } from '../pages/links.ts';
import { type Site, urlOf } from '../pages/shell.ts';
import type { Thing } from './thing.ts';

export function free() {
  return { isAccessibleForFree: true, inLanguage: locale(), license: 'https://spdx.org/licenses/MIT.html' };
}

/** The course by its name, for things that are part of it. */
export function courseReference(site: Site): Thing {
  return { '@type': 'Course', '@id': urlOf(site, site.base), name: 'Downhill', url: urlOf(site, site.base) };
}

export function courseThing(site: Site, description: string, { documents }: Course): Thing {
  const hours = Math.ceil(documents.reduce((sum, { minutes }) => sum + minutes, 0) / 60);
  return {
    ...courseReference(site),
    ...free(),
    description,
    provider: { '@type': 'Organization', name: 'Downhill', url: urlOf(site, site.base) },
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'EUR' },
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: `PT${hours}H` },
    hasPart: documents.map(({ lesson }) => ({
      '@type': 'LearningResource',
      '@id': urlOf(site, addressOf(site, lesson)),
      name: lesson.meta.title,
      position: lesson.order,
    })),
  };
}
