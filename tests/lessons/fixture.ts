import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { h } from 'hastscript';
import { type Course, readCourse } from '../../web/build/lessons/course.ts';
import type { DirectiveRenderer } from '../../web/build/lessons/directive.ts';
import fold from '../../web/build/lessons/directives/fold.ts';
import note from '../../web/build/lessons/directives/note.ts';
import number from '../../web/build/lessons/directives/number.ts';
import { createHighlight } from '../../web/build/lessons/highlight.ts';
import type { Kit } from '../../web/build/lessons/kit.ts';
import { loadEngine } from '../../web/src/engine/index.ts';

const wasm = readFileSync(join(import.meta.dirname, '../../web/src/generated/downhill.wasm'));
const highlight = await createHighlight();

/** Stands for the parts that have tests of their own: it shows its name, and what it holds. */
const part: DirectiveRenderer = async ({ node, children }) => [
  h('div', { id: node.attributes?.id, dataFor: node.attributes?.for, dataProgress: node.attributes?.progress }, [
    node.name,
    ...(await children()),
  ]),
];

/** Renders Markdown of its own file, as the YAML parts do. */
const aside: DirectiveRenderer = async ({ markdown, text }) =>
  markdown((await text('aside.md')) ?? '', { file: 'aside.md' });

const parts = ['tour', 'code', 'predict', 'exercises', 'quiz', 'challenge'];
const directives = new Map<string, DirectiveRenderer>([
  ['fold', fold],
  ['note', note],
  ['number', number],
  ['aside', aside],
  ...parts.map((name) => [name, part] as const),
]);

/** A lesson with nothing wrong in it. */
export const LESSON = `---
title: A lesson
summary: What it is about.
difficulty: beginner
data:
  houses:
    predictions: [250, 300, 180, 400]
    targets: [260, 290, 200, 410]
---

## Why this matters

The loss is :number[175]{of="mse(houses)"}, and [a meter](#houses) shows it.

## Terms

- **Loss** (also *cost*, *error*): how wrong it is.
- **Target**: what is *true*: always.

## Visual model

:::meter{#houses min="0"}
It shows 175.
:::

::tour{for="houses"}

## Code example

:::code
\`\`\`js
const x = 'one'; // two
\`\`\`
:::

## Predict first

::predict

## Experiment

::exercises{progress="exercises/first"}

## Quiz

::quiz{progress="quiz/first"}

## Coding challenge

::challenge

## In the real world

Cars.

## Pitfalls

Holes.

## Key takeaways

- One.

## Questions people ask

Why?
`;

/** Another lesson beside it, with a word of its own. */
export const SECOND = LESSON.replace(/^- \*\*Loss.*\n- \*\*Target.*\n/m, '- **Margin**: room.\n');

/** Reads a course of these files, by the very path that builds the site. */
export async function readFiles(
  files: Readonly<Record<string, string>>,
  more: Pick<Kit, 'directives' | 'widgets'> = { directives, widgets: new Set(['meter']) },
): Promise<Course> {
  const root = mkdtempSync(join(tmpdir(), 'downhill-course-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const engine = await loadEngine({ wasm });
    return await readCourse({ root, engine, highlight, ...more });
  } finally {
    rmSync(root, { recursive: true });
  }
}

export const FILE = 'lessons/01-one/lesson.md';

/** The good lesson, after a change to its text. */
export function readChanged(from: string | RegExp, to: string): Promise<Course> {
  const changed = typeof from === 'string' ? LESSON.replace(from, () => to) : LESSON.replace(from, to); // a dollar in text is a dollar
  if (changed === LESSON) throw new Error(`The fixture has no ${from}`);
  return readFiles({ [FILE]: changed });
}

/** What the good lesson becomes with `markdown` added to its first section. */
export async function render(markdown: string): Promise<string> {
  const { documents, faults } = await readChanged('## Terms', `${markdown}\n\n## Terms`);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return documents[0]?.html ?? '';
}
