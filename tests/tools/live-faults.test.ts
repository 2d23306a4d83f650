import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newLesson } from '../../tools/new-lesson/make.mjs';

const project = join(import.meta.dirname, '../..');
const FOLDER = 'lessons/01-slopes';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'downhill-live-'));
  mkdirSync(join(root, 'lessons'));
  newLesson(root, 'Slopes');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Changes a file of the new lesson, and answers on which line the change stands. */
function change(file: string, from: string, to: string): number {
  const path = join(root, FOLDER, file);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return text.slice(0, at).split('\n').length;
}

function check(): string[] {
  const { stderr } = spawnSync(join(project, 'node_modules/.bin/tsx'), ['web/build/lessons/check.ts', root], {
    cwd: project,
    encoding: 'utf8',
  });
  return stderr.split('\n\n').map((fault) => fault.replace(/\n\s+/, ' | '));
}

test('what the widgets themselves contradict is told in one go, each at its line', { timeout: 60_000 }, () => {
  change('tour.yaml', 'part: example.0', 'part: exmple.0');
  change('tour.yaml', 'predictions: [500, 300, 180, 400]', 'predictions: [5000, 300, 180, 400]');
  change('experiment.yaml', 'predictions.0: 500', 'prediction.0: 500');
  change('experiment.yaml', 'mse: { max: 100 }', 'mse: { max: 1000 }');
  const trial = change(
    'lesson.md',
    '✎ What the figure shows, in words.\n',
    'The loss is :number[174]{on="slopes-trial" of="shown.mse"}, then :number[1]{on="slopes-trial" of="shown.mspe"}.\n',
  );
  expect(check()).toEqual([
    `${FOLDER}/experiment.yaml:3: The exercise "one-outlier" waits for \`prediction.0\`, and \`slopes-trial\` shows no such thing | Did you mean \`predictions.0\`? It shows predictions.0, predictions.1, predictions.2, predictions.3, targets.0, targets.1, targets.2, targets.3, mse, mse.terms.0, mse.terms.1, mse.terms.2, mse.terms.3, mse.largestShare, mse.ratio, mae, mae.terms.0, mae.terms.1, mae.terms.2, mae.terms.3, mae.largestShare, mae.ratio.`,
    `${FOLDER}/experiment.yaml:10: The exercise "small-again" is done before the reader has done anything | Ask for something that the widget does not show to begin with.`,
    `${FOLDER}/lesson.md:${trial}: The text says 174, but \`slopes-trial\` shows 175 | Write that, or mend the state or the expression.`,
    expect.stringMatching(`^${FOLDER}/lesson.md:${trial}: \`shown.mspe\` gives no number of \`slopes-trial\``),
    `${FOLDER}/tour.yaml:4: This step of the tour points at \`exmple.0\`, and \`slopes-picture\` has no such part | Did you mean \`example.0\`? Its parts are example.0, example.1, example.2, example.3, mse, mae.`,
    `${FOLDER}/tour.yaml:8: The widget loss-on-data: predictions was 5000,300,180,400, but must be 4 numbers from 0 to 600 | Mend the state that is set.`,
    '6 faults in the lessons.\n',
  ]);
});

test('attributes that a widget does not know or cannot take', { timeout: 60_000 }, () => {
  const picture = change('lesson.md', 'losses="mse mae"', 'loses="mse mae"');
  const trial = change('lesson.md', 'losses="mse mae"', 'losses="mse msee"');
  change('lesson.md', 'min="0" max="600"', 'min="0" max="lots"');
  expect(check()).toEqual([
    expect.stringMatching(
      `^${FOLDER}/lesson.md:${picture}: The widget \`loss-on-data\` has no attribute \`loses\` \\| Did you mean \`losses\`\\? It takes adjust, heading,`,
    ),
    expect.stringMatching(
      `^${FOLDER}/lesson.md:${picture}: The widget \`loss-on-data\` cannot be shown: This figure cannot be drawn: max is “lots”, but must be a (finite )?number`,
    ),
    expect.stringMatching(
      `^${FOLDER}/lesson.md:${trial}: The widget \`loss-on-data\` cannot be shown: This figure cannot be drawn: losses is “mse msee”, but must be one or more of mse, mae,`,
    ),
    '3 faults in the lessons.\n',
  ]);
});
