/** Grades a learner's code against the kernels. The same in the page and on the command line. */
export { type Challenge, type Check, type Mistake, readMistake, signature } from './challenge.ts';
export { grade, mistakesOf, type RunSandbox } from './grade.ts';
export { type Json, type Report, type ReportError, show, type TestResult } from './report.ts';
