import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Fault } from '../../../web/build/lessons/directive.ts';
import exercises from '../../../web/build/lessons/directives/exercises.ts';
import number from '../../../web/build/lessons/directives/number.ts';
import predict from '../../../web/build/lessons/directives/predict.ts';
import quiz from '../../../web/build/lessons/directives/quiz.ts';
import tour from '../../../web/build/lessons/directives/tour.ts';
import { FaultLog } from '../../../web/build/lessons/faults.ts';
import type { Lesson } from '../../../web/build/lessons/lesson.ts';
import { Renderer } from '../../../web/build/lessons/renderer.ts';
import { loadEngine } from '../../../web/src/engine/index.ts';

/** The wasm that ships: the address by which pages fetch it means nothing in a test. */
export const WASM = readFileSync(join(import.meta.dirname, '../../../web/src/generated/downhill.wasm'));

export interface Rendered {
  readonly html: string;
  readonly faults: readonly Fault[];
}

const data = {
  houses: { predictions: [250, 300, 180, 400], targets: [260, 290, 200, 410] },
  houses500: { predictions: [500, 300, 180, 400], targets: [260, 290, 200, 410] },
};

/** Renders `source` as a lesson in whose folder `files` stand, by the very path that builds the site. */
export async function renderLesson(source: string, files: Readonly<Record<string, string>>): Promise<Rendered> {
  const folder = mkdtempSync(join(tmpdir(), 'downhill-lesson-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const meta = { title: 'T', summary: 'S', difficulty: 'beginner', buildsOn: [], draft: false, data } as const;
    const named = { language: 'en', order: 1, slug: 'what-is-a-loss' } as const;
    const lesson: Lesson = { ...named, folder, home: folder, meta, source, firstLine: 1 };
    const kit = {
      root: folder,
      engine: await loadEngine({ wasm: WASM }),
      directives: new Map(Object.entries({ exercises, number, predict, quiz, tour })),
      widgets: new Set(['fake-widget']),
      highlight: () => ({ type: 'text', value: '' }) as never,
    };
    const faults = new FaultLog();
    const renderer = new Renderer(kit, lesson, faults);
    const place = { file: 'lesson.md', firstLine: 1 };
    const tree = await renderer.toHtml(renderer.parse(source, place), place);
    return { html: unified().use(rehypeStringify).stringify(tree), faults: faults.all };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
