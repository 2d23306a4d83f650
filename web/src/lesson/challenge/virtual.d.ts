/** Made by web/build/challenges.ts: for each challenge, its check.js, the texts of its mistakes, and pairs of them. */
declare module 'virtual:challenges' {
  import type { Check, Mistake } from '../../grader/index.ts';

  interface Source {
    readonly check: Check;
    readonly mistakes: readonly Mistake[];
    readonly pairs: readonly Mistake[];
  }
  const challenges: Readonly<Record<string, () => Promise<Source>>>;
  export default challenges;
}
