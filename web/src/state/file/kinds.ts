import { t, tCount } from '../../words/words.ts';
import { isSureAnswer, type SureAnswer } from '../confidence.ts';
import { isMistakes, joinMistakes } from '../mistakes.ts';
import { isPlace, type Place } from '../place.ts';
import { isReviewCard } from '../review.ts';
import { isRecord } from '../store.ts';
import { isDraftWithin, mergeDrafts } from './drafts.ts';
import { isCountUpTo, isListUpTo, isTextUpTo, isTrue, type Kind, kind, mine } from './kind.ts';

const MOST_SECTIONS = 200;
const isName = isTextUpTo(200);
const isSections = isListUpTo(MOST_SECTIONS, isName);
const isAnswers = isListUpTo(100, isTextUpTo(10_000));

/** A quiz answer, as far as a file is concerned: what it says is for its question to judge. */
interface Answer {
  readonly version: string;
  readonly answer: readonly string[];
  readonly checked: boolean;
}

/** Everything that progress is made of. Settings, such as the theme, belong to a device and are no part of it. */
export const KINDS: readonly Kind[] = [
  kind({
    key: 'lessons/*/done/*/*',
    expects: () => 'true',
    isValid: isTrue,
    merge: mine,
    tell: (n) => tCount(n, '{n} part of a lesson done', '{n} parts of lessons done'),
  }),
  kind({
    key: 'lessons/*/read',
    expects: () => t('a list of at most {most} sections', { most: MOST_SECTIONS }),
    isValid: isSections,
    merge: (here, there) => [...new Set([...here, ...there])].slice(0, MOST_SECTIONS),
    tell: (n) => tCount(n, '{n} lesson with more sections read', '{n} lessons with more sections read'),
  }),
  kind({
    key: 'lessons/*/quiz/*',
    expects: () => t('a quiz answer: version, answer and checked'),
    isValid: isAnswer,
    merge: (here, there) => (there.checked && !here.checked ? there : here),
    tell: (n) => tCount(n, '{n} quiz answer', '{n} quiz answers'),
  }),
  kind({
    key: 'lessons/*/predict/*',
    expects: () => t('a guess as text'),
    isValid: isTextUpTo(50_000),
    merge: mine,
    tell: (n) => tCount(n, '{n} guess', '{n} guesses'),
  }),
  kind({
    key: 'lessons/*/challenges/*(/hints)?',
    expects: () => t('a whole number from 0 to 1000000'),
    isValid: isCountUpTo(1_000_000),
    merge: (here, there) => Math.max(here, there),
    tell: (n) => tCount(n, '{n} count of tries or hints', '{n} counts of tries or hints'),
  }),
  kind({
    key: 'lessons/*/challenges/*/solution',
    expects: () => 'true',
    isValid: isTrue,
    merge: mine,
    tell: (n) => tCount(n, '{n} solution that was opened', '{n} solutions that were opened'),
  }),
  kind({
    key: 'lessons/*/mistakes/*',
    expects: () => t('a list of at most 20 mistakes'),
    isValid: isMistakes,
    merge: joinMistakes,
    tell: (n) => tCount(n, '{n} challenge with mistakes met', '{n} challenges with mistakes met'),
  }),
  kind({
    key: 'lessons/*/drafts/*',
    expects: () => t('a draft: its text, and a mark of what it was begun from'),
    isValid: isDraftWithin,
    merge: mergeDrafts,
    tell: (n) =>
      tCount(n, '{n} draft of code, beside any that is here', '{n} drafts of code, beside any that are here'),
  }),
  kind({
    key: 'confidence/answers/*/*',
    expects: () => t('an answer with one of the levels of confidence'),
    isValid: isShortAnswer,
    merge: mine,
    tell: (n) => tCount(n, '{n} answer with how sure you were', '{n} answers with how sure you were'),
  }),
  kind({
    key: 'review/*/*',
    expects: () => t('a question under review: when it was asked last, when it is due, and how well it is known'),
    isValid: isReviewCard,
    merge: (here, there) => (there.last > here.last ? there : here),
    tell: (n) => tCount(n, '{n} question under review', '{n} questions under review'),
  }),
  kind({
    key: 'place',
    expects: () => t('a lesson and a section'),
    isValid: isShortPlace,
    merge: mine,
    tell: (n) => tCount(n, '{n} place to go on from', '{n} places to go on from'),
  }),
];

export function kindOf(key: string): Kind | undefined {
  return KINDS.find((one) => one.key.test(key));
}

function isAnswer(value: unknown): value is Answer {
  return isRecord(value) && isName(value.version) && isAnswers(value.answer) && typeof value.checked === 'boolean';
}

function isShortAnswer(value: unknown): value is SureAnswer {
  return isSureAnswer(value) && isName(value.question);
}

function isShortPlace(value: unknown): value is Place {
  return isPlace(value) && isName(value.lesson) && isName(value.section);
}
