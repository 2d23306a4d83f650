import type { AnyInputs, AnySpec, Engine, InputsOf, LossId, LossSpec, WeightedLoss } from '../../src/engine/index.ts';
import { t } from '../../src/words/words.ts';
import type { Language } from '../lessons/highlight.ts';
import { isSame, LIBRARIES, type Library, nameOf } from './names.ts';
import { type Sample, STEPS, samplesOf, WIDTH } from './samples.ts';
import { EXAMPLE, specOf } from './tasks.ts';

/** A call of the loss, ready to copy. */
export interface Call {
  readonly title: string;
  readonly language: Language;
  readonly source: string;
}

/** The engine's own call first; then those of the libraries that have the loss and take it the way we do. */
export function callsOf(engine: Engine, spec: AnySpec): readonly Call[] {
  if (!spec.kernel) return [{ title: t('Downhill’s engine'), language: 'js', source: tasksCall(engine) }];
  const samples = samplesOf(spec);
  const same = (library: Library) => (isSame(spec, library) ? nameOf(spec, library) : null);
  const [pytorch, keras, tensorflowjs, scikitLearn] = LIBRARIES.map(([library]) => same(library));
  const targetsFirst = samples.length === 2 && samples.every(({ id }) => id === 'predictions' || id === 'targets');
  return [
    { title: t('Downhill’s engine'), language: 'js', source: engineCall(engine, spec, samples) },
    ...(pytorch?.startsWith('torch.')
      ? [{ title: 'PyTorch', language: 'python' as const, source: pytorchCall(pytorch, samples) }]
      : []),
    ...(spec.recipe
      ? [{ title: 'PyTorch', language: 'python' as const, source: pytorchRecipe(spec, spec.recipe) }]
      : []),
    ...(keras && targetsFirst
      ? [
          {
            title: 'Keras',
            language: 'python' as const,
            source: pythonCall('keras', kerasCallee(keras, samples), samples),
          },
        ]
      : []),
    ...(tensorflowjs?.startsWith('tf.') && targetsFirst
      ? [{ title: 'TensorFlow.js', language: 'js' as const, source: tensorflowCall(tensorflowjs, samples) }]
      : []),
    ...(scikitLearn && targetsFirst && spec.width === null
      ? [
          {
            title: 'scikit-learn',
            language: 'python' as const,
            source: pythonCall('sklearn.metrics', scikitLearn, samples),
          },
        ]
      : []),
  ];
}

/** The inputs of the engine's call, and what it is told of their shape. */
export function engineInputs(spec: LossSpec): InputsOf<LossId> {
  const arrays: AnyInputs = Object.fromEntries(samplesOf(spec).map(({ id, rows }) => [id, rows.flat()]));
  return {
    ...arrays,
    ...(spec.width && { [spec.width]: WIDTH }),
    ...(spec.steps && { steps: STEPS }),
  } as InputsOf<LossId>;
}

function engineCall(engine: Engine, spec: LossSpec, samples: readonly Sample[]): string {
  const parameters = spec.parameters.map(({ id, fallback }) => `${id}: ${fallback}`);
  const { value, gradient } = engine.evaluate(spec.id, engineInputs(spec));
  const lines = [
    ...samples.map(({ id, rows }) => `  ${id}: [${rows.flat().join(', ')}],`),
    ...(spec.width ? [`  ${spec.width}: ${WIDTH},`] : []),
    ...(spec.steps ? [`  steps: ${STEPS},`] : []),
  ];
  return `import { loadEngine } from './engine/index.js';

const engine = await loadEngine();
const { value, gradient } = engine.evaluate('${spec.id}', {
${lines.join('\n')}
}${parameters.length > 0 ? `, { ${parameters.join(', ')} }` : ''});

console.log(value); // ${short(value)}
console.log(gradient); // ${Array.from(gradient, short).join(', ')}`;
}

/** The tasks of the example, with the inputs that each loss has on its own page. */
export function exampleTasks(): readonly WeightedLoss[] {
  return EXAMPLE.map((task) => ({ ...task, inputs: engineInputs(specOf(task.loss)) }) as WeightedLoss);
}

function tasksCall(engine: Engine): string {
  const tasks = exampleTasks();
  const { value, gradient } = engine.evaluate('multi-task', { tasks });
  const lines = tasks.map(({ loss, inputs, weight }) => {
    const arrays = Object.entries(inputs).map(
      ([id, given]) => `${id}: ${typeof given === 'number' ? given : `[${Array.from(given).join(', ')}]`}`,
    );
    return `    {
      loss: '${loss}',
      weight: ${weight},
      inputs: { ${arrays.join(', ')} },
    },`;
  });
  return `import { loadEngine } from './engine/index.js';

const engine = await loadEngine();
const { value, gradient } = engine.evaluate('multi-task', {
  tasks: [
${lines.join('\n')}
  ],
});

console.log(value); // ${short(value)}
${gradient.map((own, index) => `console.log(gradient[${index}]); // ${Array.from(own, short).join(', ')}`).join('\n')}`;
}

/** PyTorch takes everything in the order of our inputs, the targets after the predictions. */
function pytorchCall(name: string, samples: readonly Sample[]): string {
  return `import torch

${tensors(samples).join('\n')}

${called(name)}(${samples.map(({ id }) => id).join(', ')})`;
}

function pytorchRecipe(spec: LossSpec, recipe: string): string {
  const given = spec.parameters.map(({ id, fallback }) => `${id.replace(/[A-Z]/g, '_$&').toLowerCase()} = ${fallback}`);
  return `import torch

${[...tensors(samplesOf(spec)), ...given].join('\n')}

# PyTorch has none of its own.
${recipe.trim()}`;
}

function tensors(samples: readonly Sample[]): readonly string[] {
  return samples.map((sample) => `${sample.id} = torch.tensor(${literal(sample, pythonNumber(sample))})`);
}

/** Keras and scikit-learn take the targets first. */
function pythonCall(module: string, name: string, samples: readonly Sample[]): string {
  const lines = samples.map((sample) => `${sample.id} = ${literal(sample, pythonNumber(sample))}`);
  return `import ${module}

${lines.join('\n')}

# The targets come first.
${called(name)}(targets, predictions)`;
}

function tensorflowCall(name: string, samples: readonly Sample[]): string {
  const make = (sample: Sample) => (sample.spec.shape === 'row' ? 'tf.tensor2d' : 'tf.tensor1d');
  const lines = samples.map((sample) => `const ${sample.id} = ${make(sample)}(${literal(sample, String)});`);
  return `import * as tf from '@tensorflow/tfjs';

${lines.join('\n')}

// The targets come first.
${name}(targets, predictions).print();`;
}

/** Keras's entropies take probabilities unless they are told otherwise. */
function kerasCallee(name: string, samples: readonly Sample[]): string {
  const takesScores = samples.some(({ id, spec }) => id === 'predictions' && spec.domain.range.low === null);
  return takesScores && name.endsWith('entropy') ? `${name}(from_logits=True)` : name;
}

/** A class is made first; a function is called at once. */
const called = (name: string) => (/\.[A-Z]\w*$/.test(name) ? `${name}()` : name);

function literal({ rows, spec }: Sample, print: (value: number) => string): string {
  const texts = rows.map((row) => (spec.length.everyStep ? steps(row, print) : row.map(print).join(', ')));
  return spec.shape === 'row' ? `[[${texts.join('], [')}]]` : `[${texts.join(', ')}]`;
}

function steps(row: readonly number[], print: (value: number) => string): string {
  const each = Array.from({ length: STEPS }, (_, t) => row.slice(t * WIDTH, (t + 1) * WIDTH));
  return each.map((step) => `[${step.map(print).join(', ')}]`).join(', ');
}

/** Classes are whole numbers in Python, and all else is not: the two make tensors of different types. */
const pythonNumber =
  ({ spec }: Sample) =>
  (value: number) =>
    spec.domain.isClass || !Number.isInteger(value) ? String(value) : `${value}.0`;

const short = (value: number) => String(Number(value.toPrecision(6)));
