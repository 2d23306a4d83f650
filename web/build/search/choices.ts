import { type Answer, firstQuestion, type Question, questionNamed } from '../../src/choosing/tree.ts';
import type { AnySpec, Engine } from '../../src/engine/index.ts';
import type { Entry } from '../../src/search/entry.ts';
import type { Site } from '../pages/shell.ts';

interface Way {
  readonly steps: readonly (readonly [Question, Answer])[];
  readonly end: Extract<Answer, { loss: unknown }>;
}

/** Each way through the flowchart, found by what is answered on it, and leading to its end with all of it answered. */
export function choiceEntries({ base }: Site, { catalogue }: Engine): Entry[] {
  return waysFrom(firstQuestion()).map(({ steps, end }) => {
    const { title } = catalogue.find(({ id }) => id === end.loss) as AnySpec;
    const query = new URLSearchParams(steps.map(([{ id }, { value }]) => [`choose.${id}`, value]));
    const said = steps.map(([, { text, hint }]) => `${text} (${hint})`);
    return {
      kind: 'Choice',
      title: `When to choose ${title}`,
      place: 'Choose a loss',
      names: '',
      text: `${said.join(' → ')}. ${end.because}`,
      href: `${base}choose/?${query}`,
    };
  });
}

function waysFrom(question: Question): Way[] {
  return question.answers.flatMap((answer) => {
    const step = [question, answer] as const;
    if ('loss' in answer) return [{ steps: [step], end: answer }];
    return waysFrom(questionNamed(answer.asks)).map(({ steps, end }) => ({ steps: [step, ...steps], end }));
  });
}
