import type { LessonDocument } from '../lessons/document.ts';
import type { PlainQuestion } from '../lessons/quiz/questions.ts';
import { difficultyInWords } from '../pages/lesson.ts';
import { addressOf } from '../pages/links.ts';
import { type Site, urlOf } from '../pages/shell.ts';
import { courseReference, free } from './course.ts';
import type { Thing } from './thing.ts';

export function lessonThings(site: Site, document: LessonDocument): Thing[] {
  const { lesson, minutes, terms, quiz } = document;
  const { title, summary, difficulty } = lesson.meta;
  const url = urlOf(site, addressOf(site, lesson));
  const quizId = `${url}#quiz`;
  return [
    {
      '@type': 'LearningResource',
      '@id': url,
      url,
      name: title,
      description: summary,
      learningResourceType: 'Lesson',
      educationalLevel: difficultyInWords(difficulty),
      timeRequired: `PT${minutes}M`,
      position: lesson.order,
      teaches: terms.map(({ name }) => name),
      isPartOf: courseReference(site),
      hasPart: { '@id': quizId },
      ...free(),
    },
    {
      '@type': 'Quiz',
      '@id': quizId,
      url: quizId,
      name: `Quiz: ${title}`,
      about: { '@type': 'Thing', name: title },
      isPartOf: { '@id': url },
      hasPart: quiz.map(question),
      ...free(),
    },
  ];
}

function question({ text, type, choices, answer }: PlainQuestion): Thing {
  const answers = (right: boolean) =>
    choices.flatMap((choice, position) =>
      choice.right === right ? [{ '@type': 'Answer', text: choice.text, position }] : [],
    );
  if (choices.length === 0) {
    return {
      '@type': 'Question',
      eduQuestionType: 'Flashcard',
      text,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    };
  }
  return {
    '@type': 'Question',
    eduQuestionType: type === 'choice' ? 'Multiple choice' : 'Checkbox',
    text,
    suggestedAnswer: answers(false),
    acceptedAnswer: answers(true),
  };
}
