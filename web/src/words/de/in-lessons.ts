import type { Words } from '../words.ts';
import { grader } from './grader.ts';
import { lesson } from './lesson.ts';
import { sandbox } from './sandbox.ts';

const inLessons: Words = { ...sandbox, ...grader, ...lesson };
export default inLessons;
