import type { SavedProgress } from '../../state/file/format.ts';
import { isMistakes } from '../../state/mistakes.ts';
import { isPlace } from '../../state/place.ts';
import type { Challenge, Course, Lesson } from './course.ts';

/** What one file says of a learner, as far as the course of this site knows of it. */
export interface Learner {
  readonly name: string; // that of the file where they gave none
  readonly file: string;
  readonly saved: string;
  readonly lesson: number | null; // where they were last, by its order
  readonly done: readonly number[]; // parts of each lesson, in the order of the course
  readonly mistakes: ReadonlyMap<Challenge, readonly string[]>;
}

export function learnerOf(file: string, { name, saved, entries }: SavedProgress, course: Course): Learner {
  const place = entries.get('place');
  const doneOf = ({ slug, parts }: Lesson) =>
    parts.filter((part) => entries.has(`lessons/${slug}/done/${part}`)).length;
  const mistakesOf = ({ id, lesson }: Challenge) => {
    const met = entries.get(`lessons/${lesson}/mistakes/${id}`);
    return isMistakes(met) ? met : [];
  };
  return {
    name: plain(name) || plain(file.replace(/\.json$/i, '')),
    file: plain(file),
    saved,
    lesson: (isPlace(place) && course.lessons.find(({ slug }) => slug === place.lesson)?.order) || null,
    done: course.lessons.map(doneOf),
    mistakes: new Map(
      course.challenges.map((one) => [one, mistakesOf(one)] as const).filter(([, met]) => met.length > 0),
    ),
  };
}

/** A mistake with those who made it. */
export interface Common {
  readonly challenge: Challenge;
  readonly mistake: string; // its id
  readonly learners: readonly Learner[];
}

/** The mistakes of all learners, the most common first; of those that are as common, as the course has them. */
export function commonMistakes(learners: readonly Learner[]): Common[] {
  const found = new Map<string, { challenge: Challenge; mistake: string; learners: Learner[] }>();
  for (const learner of learners) {
    for (const [challenge, mistakes] of learner.mistakes) {
      for (const mistake of mistakes) {
        const key = `${challenge.id}/${mistake}`;
        const common = found.get(key) ?? { challenge, mistake, learners: [] };
        common.learners.push(learner);
        found.set(key, common);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.learners.length - a.learners.length);
}

/** Without what breaks a line, or turns it round. */
const plain = (text: string) => text.replace(/\p{C}+/gu, ' ').trim();
