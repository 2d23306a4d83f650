import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { experiment } from '../../../web/build/lessons/schemas/experiment.ts';
import { predict } from '../../../web/build/lessons/schemas/predict.ts';
import { quiz } from '../../../web/build/lessons/schemas/quiz.ts';
import { tour } from '../../../web/build/lessons/schemas/tour.ts';

const README = readFileSync(new URL('../../../lessons/README.md', import.meta.url), 'utf8');

/** The YAML examples under the heading that begins with `title`. */
function examples(title: string): unknown[] {
  const section = README.split(/^## /m).find((text) => text.startsWith(title)) ?? '';
  return [...section.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => parse(yaml));
}

it.each([
  ['The quiz', quiz],
  ['The tour', tour],
  ['Predict first', predict],
  ['The experiment', experiment],
])('README: the examples under "%s" are as the build wants them', (title, schema) => {
  const found = examples(title);
  expect(found.length).toBeGreaterThan(0);
  for (const example of found) expect(schema.safeParse(example).error?.issues).toBeUndefined();
});
