/** Made by web/build/challenges.ts: for each challenge, its check.js and the texts of its mistakes. */
declare module 'virtual:challenges' {
  import type { Check } from '../../grader/index.ts';

  interface Source {
    readonly check: Check;
    readonly mistakes: readonly (readonly [id: string, source: string])[];
  }
  const challenges: Readonly<Record<string, () => Promise<Source>>>;
  export default challenges;
}
