/** The course as the page was delivered with it: what learners are held against. */
export interface Course {
  readonly lessons: readonly Lesson[];
  readonly challenges: readonly Challenge[];
}

export interface Lesson {
  readonly order: number;
  readonly slug: string;
  readonly title: string;
  readonly parts: readonly string[]; // as `<part>/<id>`
}

export interface Challenge {
  readonly id: string;
  readonly lesson: string; // its slug
  readonly title: string;
}

export function readCourse(page: ParentNode): Course {
  const items = [...page.querySelectorAll<HTMLElement>('.class-course > li')];
  return {
    lessons: items
      .filter(({ dataset }) => dataset.lesson !== undefined)
      .map(({ dataset, textContent }) => ({
        order: Number(dataset.stop),
        slug: dataset.lesson ?? '',
        title: textContent ?? '',
        parts: (dataset.parts ?? '').split(' ').filter((part) => part !== ''),
      })),
    challenges: items
      .filter(({ dataset }) => dataset.challenge !== undefined)
      .map(({ dataset, textContent }) => ({
        id: dataset.challenge ?? '',
        lesson: dataset.of ?? '',
        title: textContent ?? '',
      })),
  };
}
