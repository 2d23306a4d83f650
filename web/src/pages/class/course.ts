/** The course as the page was delivered with it: what learners are held against. */
export interface Course {
  readonly lessons: readonly Lesson[];
  readonly challenges: readonly Challenge[];
}

export interface Lesson {
  readonly order: number;
  readonly slug: string;
  readonly title: string;
  readonly lang: string; // that of the title, where it is another than the page's
  readonly parts: readonly string[]; // as `<part>/<id>`
}

export interface Challenge {
  readonly id: string;
  readonly lesson: string; // its slug
  readonly title: string;
  readonly lang: string;
}

export function readCourse(page: ParentNode): Course {
  const items = [...page.querySelectorAll<HTMLElement>('.class-course > li')];
  return {
    lessons: items
      .filter(({ dataset }) => dataset.lesson !== undefined)
      .map(({ dataset, textContent, lang }) => ({
        order: Number(dataset.stop),
        slug: dataset.lesson ?? '',
        title: textContent ?? '',
        lang,
        parts: (dataset.parts ?? '').split(' ').filter((part) => part !== ''),
      })),
    challenges: items
      .filter(({ dataset }) => dataset.challenge !== undefined)
      .map(({ dataset, textContent, lang }) => ({
        id: dataset.challenge ?? '',
        lesson: dataset.of ?? '',
        title: textContent ?? '',
        lang,
      })),
  };
}
