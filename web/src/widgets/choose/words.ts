import { t } from '../../words/words.ts';
import { titleOf } from './end.ts';
import { endOf, type Step } from './path.ts';

/** Where the reader stands, in one or two sentences. */
export function describeSteps(steps: readonly Step[]): string {
  const end = endOf(steps);
  const last = steps.at(-1);
  if (end) {
    const led = { count: counts()[steps.length - 1] ?? '', loss: titleOf(end.loss) };
    return t('{count} led to your loss: {loss}.', led);
  }
  const said = steps.at(-2)?.answer;
  const ask = last?.question.ask ?? '';
  return said ? t('{said}. Next question: {ask}', { said: said.text, ask }) : t('The first question: {ask}', { ask });
}

const counts = () => [t('One answer'), t('Two answers'), t('Three answers'), t('Four answers')];
