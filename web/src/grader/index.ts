/** Grades a learner's code against the kernels. The same in the page and on the command line. */
export { agreeEverywhere } from './agree.ts';
export { casesOf } from './cases.ts';
export { type Challenge, type Check, type Input, type Mistake, readMistake, signature } from './challenge.ts';
export { grade, mistakesOf, type RunSandbox } from './grade.ts';
export { laws } from './laws/index.ts';
export { type Json, jsonOf, type Report, type ReportError, show, type TestResult } from './report.ts';
