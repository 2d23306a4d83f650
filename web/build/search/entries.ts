import type { AnySpec, Engine } from '../../src/engine/index.ts';
import type { Entry } from '../../src/search/entry.ts';
import { byTask, taskWords } from '../catalogue/words.ts';
import type { Course } from '../lessons/course.ts';
import { lossAddress } from '../pages/catalogue.ts';
import type { Site } from '../pages/shell.ts';
import { choiceEntries } from './choices.ts';
import { challengeEntry, lessonEntries, termEntry } from './lessons.ts';
import { pageEntries } from './pages.ts';

/** Everything that a search finds, each thing once. */
export function searchEntries(site: Site, engine: Engine, { documents, glossary, challenges }: Course): Entry[] {
  return [
    ...pageEntries(site),
    ...byTask(engine.catalogue).flatMap(([, specs]) => specs.map((spec) => lossEntry(site, spec))),
    ...choiceEntries(site, engine),
    ...glossary.map((entry) => termEntry(site, entry)),
    ...documents.flatMap((document) => lessonEntries(site, document)),
    ...challenges.map((challenge) => challengeEntry(site, challenge)),
  ];
}

function lossEntry(site: Site, spec: AnySpec): Entry {
  const { id, title, task, summary, use } = spec;
  const calls = Object.values(spec.names).filter((name) => name !== null);
  return {
    kind: 'Loss',
    title,
    place: taskWords()[task].title,
    names: [...new Set([id, ...calls])].join(', '),
    text: `${summary} ${use}`,
    href: lossAddress(site, id),
  };
}
