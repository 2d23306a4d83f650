/** Made by web/build/challenges.ts: for each challenge, its check.js, the texts of its mistakes, and pairs of them. */
declare module 'virtual:challenges' {
  import type { Check, Mistake } from '../../grader/index.ts';
  import type { Language } from '../../words/words.ts';

  /** What a challenge says: messages by the mistakes' ids, names of cases by the English ones. */
  export interface ChallengeWords {
    readonly mistakes: Readonly<Record<string, string>>;
    readonly cases: Readonly<Record<string, string>>;
  }

  interface Source {
    readonly check: Check;
    readonly mistakes: readonly Mistake[];
    readonly pairs: readonly Mistake[];
    readonly words: Readonly<Partial<Record<Language, ChallengeWords>>>;
  }
  const challenges: Readonly<Record<string, () => Promise<Source>>>;
  export default challenges;
}
