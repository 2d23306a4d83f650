import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createHighlight } from '../../../web/build/lessons/highlight.ts';
import { findDirectives, findWidgets } from '../../../web/build/lessons/registry.ts';
import { makePages } from '../../../web/build/pages/pages.ts';
import { loadEngine } from '../../../web/src/engine/index.ts';

const root = join(import.meta.dirname, '../../..');
const engine = await loadEngine({ wasm: readFileSync(join(root, 'web/src/generated/downhill.wasm')) });
const [directives, widgets, highlight] = await Promise.all([findDirectives(), findWidgets(), createHighlight()]);
const kit = { root, engine, directives, widgets, highlight };
const { html: pages } = await makePages(kit, { base: '/under/', origin: 'https://example.org' });

const url = z.url({ protocol: /^https?$/ });
const ours = z.string().startsWith('https://example.org/under/');
const words = z.string().min(2);
const of = <Shape extends z.ZodRawShape>(type: string, shape: Shape) =>
  z.strictObject({ '@type': z.literal(type), ...shape });
const about = {
  '@id': ours,
  url: ours,
  name: words,
  isAccessibleForFree: z.literal(true),
  inLanguage: z.enum(['en-GB', 'de-DE']),
  license: url,
};
const partOfCourse = of('Course', { '@id': ours, name: words, url: ours });
const answer = z.object({ '@type': z.literal('Answer'), text: z.string().min(1), position: z.int().optional() });

/** What schema.org has these properties for, and what search engines ask of them. */
const things = {
  Course: of('Course', {
    ...about,
    description: z.string().min(50),
    provider: of('Organization', { name: words, url: ours }),
    offers: of('Offer', { category: z.literal('Free'), price: z.literal(0), priceCurrency: z.string().length(3) }),
    hasCourseInstance: of('CourseInstance', {
      courseMode: z.literal('Online'),
      courseWorkload: z.string().regex(/^PT\d+H$/),
    }),
    hasPart: z.array(of('LearningResource', { '@id': ours, name: words, position: z.int().min(1) })).min(3),
  }),
  LearningResource: of('LearningResource', {
    ...about,
    description: z.string().min(20),
    learningResourceType: z.enum(['Lesson', 'Reference', 'Exercise']),
    isPartOf: partOfCourse,
    educationalLevel: z.enum(['Beginner', 'Intermediate', 'Advanced', 'Für den Einstieg']).optional(),
    timeRequired: z
      .string()
      .regex(/^PT\d+M$/)
      .optional(),
    position: z.int().min(1).optional(),
    teaches: z.union([words, z.array(words).min(2)]).optional(),
    about: of('DefinedTerm', { name: words, description: words, termCode: words }).optional(),
    citation: z
      .array(of('CreativeWork', { name: words, url }))
      .min(1)
      .optional(),
    hasPart: z.strictObject({ '@id': ours }).optional(),
  }),
  Quiz: of('Quiz', {
    ...about,
    about: of('Thing', { name: words }),
    isPartOf: z.strictObject({ '@id': ours }),
    hasPart: z
      .array(
        z.discriminatedUnion('eduQuestionType', [
          z.strictObject({
            '@type': z.literal('Question'),
            eduQuestionType: z.enum(['Multiple choice', 'Checkbox']),
            text: words,
            suggestedAnswer: z.array(answer).min(1),
            acceptedAnswer: z.array(answer).min(1),
          }),
          z.strictObject({
            '@type': z.literal('Question'),
            eduQuestionType: z.literal('Flashcard'),
            text: words,
            acceptedAnswer: answer,
          }),
        ]),
      )
      .min(5),
  }),
  BreadcrumbList: of('BreadcrumbList', {
    itemListElement: z.array(of('ListItem', { position: z.int(), name: words, item: ours })).min(2),
  }),
};

interface Thing {
  '@type': keyof typeof things;
  [property: string]: unknown;
}

function thingsOn(path: string): Thing[] {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pages.get(path) ?? '') ?? [];
  const { '@context': context, '@graph': graph } = JSON.parse(json);
  expect(context).toBe('https://schema.org');
  return graph;
}

describe.each([...pages.keys()].filter((path) => path !== '404.html' && path !== 'offline/index.html'))(
  '%s',
  (path) => {
    it('says what it is in the words of schema.org, with all that they require', () => {
      for (const thing of thingsOn(path)) expect(() => things[thing['@type']].parse(thing)).not.toThrow();
    });

    it('says where it stands, in steps that are pages', () => {
      const trails = thingsOn(path).filter((thing) => thing['@type'] === 'BreadcrumbList');
      expect(trails).toHaveLength(path.replace(/^de\//, '') === 'index.html' ? 0 : 1);
      for (const { itemListElement } of trails) {
        const steps = itemListElement as { position: number; item: string }[];
        expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
        for (const { item } of steps)
          expect(pages.has(`${item.slice('https://example.org/under/'.length)}index.html`)).toBe(true);
        expect(`${steps.at(-1)?.item}index.html`).toBe(`https://example.org/under/${path}`);
      }
    });
  },
);

it('tells of home, lessons, losses and challenges what they are', () => {
  const types = (path: string) =>
    thingsOn(path).map((thing) => `${thing['@type']} ${thing.learningResourceType ?? ''}`.trim());
  expect(types('index.html')).toEqual(['Course']);
  expect(types('lessons/huber/index.html')).toEqual(['LearningResource Lesson', 'Quiz', 'BreadcrumbList']);
  expect(types('catalogue/huber/index.html')).toEqual(['LearningResource Reference', 'BreadcrumbList']);
  expect(types('challenges/mae-loss/index.html')).toEqual(['LearningResource Exercise', 'BreadcrumbList']);
});

it('has the questions of a quiz with their answers, whatever their type', () => {
  const quiz = thingsOn('lessons/what-is-a-loss/index.html').find((thing) => thing['@type'] === 'Quiz');
  const questions = quiz?.hasPart as { text: string; acceptedAnswer: unknown; suggestedAnswer?: { text: string }[] }[];
  expect(questions).toHaveLength(7);
  const [choice, number, choices, , order, match] = questions;
  expect(choice?.acceptedAnswer).toEqual([
    expect.objectContaining({ text: 'Every prediction on this data equals its target.' }),
  ]);
  expect(choice?.suggestedAnswer?.map(({ text }) => text)).toContain('The model has learnt nothing.');
  expect(number?.acceptedAnswer).toMatchObject({ text: 'The answer is 2.' });
  expect(choices?.acceptedAnswer).toHaveLength(3);
  expect(order?.acceptedAnswer).toMatchObject({
    text: expect.stringMatching(/^The model makes its predictions\.; The loss compares/),
  });
  expect(match?.acceptedAnswer).toMatchObject({ text: expect.stringContaining('is fraud: Binary cross-entropy') });
});

it('cannot be closed by what it quotes', () => {
  for (const page of pages.values()) {
    for (const [, json = ''] of page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      expect(json).not.toContain('<');
    }
  }
});
