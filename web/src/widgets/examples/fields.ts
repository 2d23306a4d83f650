import { roundUp, tidy } from '../../charts/scale.ts';
import { type LossId, rules } from '../../engine/live.ts';
import { Codec, choice, choices, names, number, numbers } from '../../state/codec.ts';
import { t } from '../../words/words.ts';

const ANY = { low: -1e9, high: 1e9 };
const COUNT = { low: 1, high: 20 };
const FIRST = { predictions: [2, 4, 3, 9], targets: [3, 4, 5, 4] };

/** The losses of one prediction and one target at a time. */
const losses: readonly LossId[] = rules.filter(({ family }) => family === 'elementwise').map(({ id }) => id);

const ADJUSTABLE = ['predictions', 'targets', 'both'] as const;

/** What the author alone decides; the examples to begin with are among it, for all else is as many as they are. */
export function setupOf(element: Element) {
  const predictions = numbers(ANY, COUNT, FIRST.predictions);
  const authored = new Codec({ predictions }).fromAttributes(element).state.predictions;
  const count = { low: authored.length, high: authored.length };
  const targets = numbers(
    ANY,
    count,
    authored.map((prediction, index) => FIRST.targets[index] ?? prediction),
  );
  const values = [...authored, ...new Codec({ targets }).fromAttributes(element).state.targets];
  const [lowest, largest] = [Math.min(...values), Math.max(...values)];
  const min = number({ low: ANY.low, high: lowest }, Math.min(0, lowest));
  const max = number({ low: largest, high: ANY.high }, largest <= 1 ? 1 : roundUp(largest * 1.5));
  const ends = new Codec({ min, max }).fromAttributes(element).state;
  return {
    losses: choices(losses, ['mse']),
    predictions,
    targets,
    labels: names(
      count,
      authored.map((_, index) => t('Example {n}', { n: index + 1 })),
    ),
    min,
    max,
    step: number({ low: 1e-9, high: ANY.high }, tidy((ends.max - ends.min) / 100)),
    adjust: choice(ADJUSTABLE, 'predictions'),
    metric: choice(['none', 'accuracy'], 'none'),
  };
}
