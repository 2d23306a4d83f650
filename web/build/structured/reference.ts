import type { AnySpec } from '../../src/engine/index.ts';
import type { ChallengeDocument } from '../lessons/challenge-document.ts';
import { lossAddress } from '../pages/catalogue.ts';
import { challengeAddress } from '../pages/challenges.ts';
import { type Site, urlOf } from '../pages/shell.ts';
import { courseReference, free } from './course.ts';
import type { Thing } from './thing.ts';

export function lossThing(site: Site, { id, title, summary, references }: AnySpec): Thing {
  const url = urlOf(site, lossAddress(site, id));
  return {
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: title,
    description: summary,
    learningResourceType: 'Reference',
    about: { '@type': 'DefinedTerm', name: title, description: summary, termCode: id },
    citation: references.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
    isPartOf: courseReference(site),
    ...free(),
  };
}

export function challengeThing(site: Site, challenge: ChallengeDocument, description: string): Thing {
  const url = urlOf(site, challengeAddress(site, challenge));
  const { lesson, title } = challenge;
  return {
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: title,
    description,
    learningResourceType: 'Exercise',
    teaches: lesson.meta.title,
    isPartOf: courseReference(site),
    ...free(),
  };
}
