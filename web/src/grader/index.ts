/** Grades a learner's code against the kernels. The same in the page and on the command line. */
export { agreeEverywhere } from './agree.ts';
export { casesOf } from './cases.ts';
export { type Challenge, type Check, type Input, type Mistake, readMistake, signature } from './challenge.ts';
export type { Curve } from './curve.ts';
export { grade, planFor } from './grade.ts';
export { laws } from './laws/index.ts';
export { behavioursOf } from './recognise.ts';
export {
  type Counterexample,
  type Json,
  jsonOf,
  type Report,
  type ReportError,
  show,
  type TestResult,
} from './report.ts';
export type { Runner } from './runner.ts';
