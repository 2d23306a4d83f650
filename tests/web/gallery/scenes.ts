import '../../../web/src/charts/chart.ts';
import type { DownhillChart } from '../../../web/src/charts/chart.ts';
import '../../../web/src/widgets/landscape.ts';
import '../../../web/src/widgets/loss-on-data.ts';
import '../../../web/src/widgets/loss-pipeline.ts';
import '../../../web/src/widgets/bce-or-mse.ts';
import '../../../web/src/widgets/best-constant.ts';
import '../../../web/src/widgets/choose.ts';
import '../../../web/src/widgets/descent.ts';
import '../../../web/src/widgets/divergence.ts';
import '../../../web/src/widgets/embeddings.ts';
import '../../../web/src/widgets/fit-line.ts';
import '../../../web/src/widgets/imbalance.ts';
import '../../../web/src/widgets/lockstep.ts';
import '../../../web/src/widgets/margin.ts';
import '../../../web/src/widgets/perception.ts';
import '../../../web/src/widgets/softmax.ts';
import '../../../web/src/widgets/weighed-sum.ts';
import type { Widget, WidgetState } from '../../../web/src/widgets/widget.ts';

type Attributes = Readonly<Record<string, string>>;

function element(tag: string, attributes: Attributes = {}, state: WidgetState = {}): Widget {
  const made = document.createElement(`downhill-${tag}`) as Widget;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (Object.keys(state).length > 0) made.setState(state);
  return made;
}

const HOUSES = {
  id: 'houses',
  losses: 'mse mae',
  predictions: '250 300 180 400',
  targets: '260 290 200 410',
  labels: 'House A,House B,House C,House D',
  unit: 'thousand',
  min: '0',
  max: '600',
  step: '10',
};

const SPAM = {
  id: 'spam',
  losses: 'bce',
  predictions: '0.9 0.1 0.8 0.3',
  targets: '1 0 1 0',
  labels: 'Mail 1,Mail 2,Mail 3,Mail 4',
  min: '0',
  max: '1',
  step: '0.01',
};

const TOKENS = {
  heading: 'The cat sat on the …',
  labels: 'mat,sofa,floor,moon,the',
  logits: '3 2.2 1.5 -0.5 -3',
  temperature: '1.4',
  target: 'sofa',
  'label-smoothing': '0.1',
};

const BAD_START = {
  data: 'imbalanced-blobs',
  rare: '0.5',
  noise: '0.5',
  losses: 'mse bce',
  start: 'wrong',
  labels: 'mail, spam',
  'learning-rates': '0.5',
};

function chart(): HTMLElement {
  const made = document.createElement('downhill-chart') as DownhillChart;
  const xs = Array.from({ length: 21 }, (_, index) => index / 10);
  made.figure = {
    title: 'All four roles',
    x: { title: 'Input' },
    y: { title: 'Value' },
    series: [
      { name: 'Loss', role: 'loss', kind: 'line', points: xs.map((x) => [x, (x - 1) ** 2]) },
      { name: 'Gradient', role: 'gradient', kind: 'line', points: xs.map((x) => [x, x / 2]) },
      { name: 'Prediction', role: 'prediction', kind: 'line', points: xs.map((x) => [x, Math.sqrt(x)]) },
      {
        name: 'Target',
        role: 'target',
        kind: 'points',
        points: xs.map((x) => [x, Math.sqrt(x) + Math.sin(x * 9) / 9]),
      },
    ],
  };
  return made;
}

/** The states that are looked at and tested. */
export const scenes: Readonly<Record<string, () => HTMLElement>> = {
  landscape: () => element('landscape', { id: 'hero' }),
  'landscape-walked': () => element('landscape', {}, { step: 25 }),
  'landscape-astray': () => element('landscape', {}, { 'learning-rate': 0.58 }),
  'landscape-mae': () => element('landscape', { loss: 'mae' }),
  pipeline: () => element('loss-pipeline', { id: 'pipeline' }),
  houses: () => element('loss-on-data', HOUSES),
  'houses-500': () => element('loss-on-data', HOUSES, { predictions: [500, 300, 180, 400] }),
  'houses-both': () => element('loss-on-data', { ...HOUSES, adjust: 'both' }),
  spam: () => element('loss-on-data', SPAM),
  'spam-certain': () => element('loss-on-data', SPAM, { predictions: [0, 0.1, 0.8, 0.3] }),
  'spam-accuracy': () => element('loss-on-data', { ...SPAM, metric: 'accuracy' }),
  softmax: () => element('softmax', { id: 'softmax' }),
  'softmax-wrong': () => element('softmax', { logits: '-2 3 1' }),
  'softmax-tokens': () => element('softmax', TOKENS),
  margin: () => element('margin', { id: 'margin' }),
  'softmax-long': () =>
    element('softmax', {
      labels: 'a rather long name of a class, b, internationalisation-of-everything',
      logits: '1 0 -2',
    }),
  'margin-long': () =>
    element('margin', { labels: 'A visitor with a long name, Bo', targets: '1 -1', scores: '0.2 -0.1' }),
  'margin-safe': () => element('margin', { scores: '2.4 1.3 1 -2.2 -1.6 -1.2' }),
  'margin-door': () =>
    element('margin', {
      labels: 'Ann,Bo,Cem,Dee',
      targets: '1 1 -1 -1',
      scores: '2 0.2 -0.1 -2',
      losses: 'hinge exponential',
    }),
  divergence: () => element('divergence', { id: 'divergence' }),
  'divergence-both': () =>
    element('divergence', { p: '0.5 0.3 0.2', q: '0.6 0.4 0', labels: 'sun,rain,snow', adjust: 'both' }),
  'divergence-bump': () => element('divergence', { adjust: 'bump' }),
  'divergence-forward': () => element('divergence', { adjust: 'bump' }, { mean: 13, width: 6.2 }),
  'bce-or-mse': () => element('bce-or-mse', { id: 'bce-or-mse' }),
  'bce-or-mse-wrong': () => element('bce-or-mse', { logit: '-6' }),
  'best-constant': () => element('best-constant', { id: 'best-constant' }),
  'best-constant-moved': () =>
    element('best-constant', { unit: 'minutes' }, { values: [3, 4, 5, 6, 24], constant: 14 }),
  'best-constant-quantile': () =>
    element('best-constant', { losses: 'quantile huber', values: '1 2 3 4 5 6 7 8 9 10', quantile: '0.9' }),
  imbalance: () => element('imbalance', { id: 'imbalance' }),
  'imbalance-weight': () => element('imbalance', { loss: 'bce', weight: '99' }),
  'fit-line': () => element('fit-line', { id: 'fit-line' }),
  'fit-line-moved': () => element('fit-line', {}, { y: [1.1, 1.6, 2.2, 2.3, 3.1, 2.9, 3.7, 1, 4.9] }),
  descent: () => element('descent', { id: 'descent' }),
  'descent-over': () => element('descent', {}, { 'learning-rate': 1.05, edge: 'shown' }),
  'descent-ravine': () => element('descent', { surface: 'ravine' }, { step: 8 }),
  'descent-momentum': () => element('descent', { surface: 'ravine', optimizer: 'momentum', 'learning-rate': '0.05' }),
  lockstep: () => element('lockstep', { id: 'lockstep', outliers: '0.2' }, { step: 30 }),
  'lockstep-moons': () =>
    element('lockstep', { data: 'moons', layers: '8', losses: 'bce', optimizers: 'sgd momentum adam' }, { step: 150 }),
  'lockstep-held-out': () =>
    element(
      'lockstep',
      {
        data: 'moons',
        samples: '30',
        'held-out': '100',
        noise: '0.35',
        losses: 'bce',
        optimizers: 'adam',
        units: '32',
      },
      { step: 200 },
    ),
  'lockstep-wrong': () => element('lockstep', BAD_START, { step: 20 }),
  choose: () => element('choose', { id: 'choose' }),
  'choose-huber': () => element('choose', {}, { answer: 'number', costs: 'alike', outliers: 'some' }),
  embeddings: () => element('embeddings', { id: 'embeddings' }),
  'embeddings-trained': () => element('embeddings', {}, { step: 50 }),
  'embeddings-pairs': () => element('embeddings', { loss: 'contrastive' }, { step: 12 }),
  perception: () => element('perception', { id: 'perception', shift: '2' }),
  'perception-blurred': () => element('perception', { blur: '0.8', light: '0.1' }),
  'weighed-sum': () => element('weighed-sum', { id: 'weighed-sum' }),
  chart,
};
