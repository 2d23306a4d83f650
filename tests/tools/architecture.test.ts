import { describe, expect, it } from 'vitest';
import { architectureFaults } from '../../tools/architecture/architecture.ts';

/** The faults of a small project, as `file:line what`. */
function faultsOf(files: Record<string, string>): string[] {
  return architectureFaults(new Map(Object.entries(files))).map(({ file, line, what }) => `${file}:${line} ${what}`);
}

describe('what may be looked at', () => {
  it.each([
    ['engine to generated', 'web/src/engine/load.ts', "import factory from '../generated/downhill.js';"],
    ['grader to engine', 'web/src/grader/grade.ts', "import { loadEngine } from '../engine/live.ts';"],
    ['widgets to charts', 'web/src/widgets/curve.ts', "import { chart } from '../charts/chart.ts';"],
    ['widgets to styles', 'web/src/widgets/curve.ts', "import controls from '../styles/controls.css?inline';"],
    ['lesson to grader', 'web/src/lesson/challenge.ts', "const grader = await import('../grader/grade.ts');"],
    ['pages to lesson', 'web/src/pages/lesson.ts', "const parts = import.meta.glob('../lesson/*.ts');"],
    ['charts to Chart.js', 'web/src/charts/chart.ts', "import { Chart } from 'chart.js';"],
    [
      'sandbox to QuickJS',
      'web/src/sandbox/run.ts',
      "import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';",
    ],
    ['a file to its neighbour', 'web/src/state/progress.ts', "import { store } from './store.ts';"],
    [
      'the build to the engine',
      'web/build/lessons/check.ts',
      "import { loadEngine } from '../../src/engine/index.ts';",
    ],
    ['bindings to Emscripten', 'cpp/bindings/bindings.cpp', '#include <emscripten/bind.h>'],
    ['C++ to the standard library', 'cpp/include/downhill/spec.hpp', '#include <span>'],
  ])('%s', (_, file, text) => {
    expect(faultsOf({ [file]: text })).toEqual([]);
  });

  it('takes a folder that is listed for no import', () => {
    const text = "export const folder = new URL('../../src/widgets/', import.meta.url);";
    expect(faultsOf({ 'web/build/lessons/registry.ts': text })).toEqual([]);
  });

  it('takes an import in a comment or a string for no import', () => {
    const text = "// import '../engine/index.ts'\nexport const example = \"import '../engine/index.ts'\";";
    expect(faultsOf({ 'web/src/state/codec.ts': text })).toEqual([]);
  });
});

describe('web: what may not be looked at', () => {
  it.each([
    ['a static import', "import { loadEngine } from '../engine/index.ts';"],
    ['an import of types', "import type { Engine } from '../engine/index.ts';"],
    ['an inline import of types', "export let engine: import('../engine/index.ts').Engine;"],
    ['a re-export', "export { loadEngine } from '../engine/index.ts';"],
    ['a re-export of all', "export * from '../engine/index.ts';"],
    ['a dynamic import', "export const engine = import('../engine/index.ts');"],
    ['the URL of a worker', "new Worker(new URL('../engine/index.ts', import.meta.url));"],
    ['a side effect', "import '../engine/index.ts';"],
  ])('%s', (_, text) => {
    expect(faultsOf({ 'web/src/state/codec.ts': `// first line\n${text}` })).toEqual([
      'web/src/state/codec.ts:2 web/src/state/ may not look at web/src/engine/index.ts',
    ]);
  });

  it.each([
    ['web/src/charts/chart.ts', '../state/theme.ts', 'web/src/charts/', 'web/src/state/theme.ts'],
    ['web/src/sandbox/run.ts', '../grader/grade.ts', 'web/src/sandbox/', 'web/src/grader/grade.ts'],
    ['web/src/engine/load.ts', '../widgets/widget.ts', 'web/src/engine/', 'web/src/widgets/widget.ts'],
    ['web/src/grader/grade.ts', '../generated/downhill.js', 'web/src/grader/', 'web/src/generated/downhill.js'],
    ['web/src/widgets/curve.ts', '../engine/index.ts', 'web/src/widgets/', 'web/src/engine/index.ts'],
    ['web/src/widgets/curve.ts', '../lesson/tour.ts', 'web/src/widgets/', 'web/src/lesson/tour.ts'],
    ['web/src/widgets/curve.ts', '../sandbox/run.ts', 'web/src/widgets/', 'web/src/sandbox/run.ts'],
    ['web/src/lesson/tour.ts', '../pages/lesson.ts', 'web/src/lesson/', 'web/src/pages/lesson.ts'],
    ['web/build/pages/home.ts', '../../src/widgets/widget.ts', 'web/build/', 'web/src/widgets/widget.ts'],
    [
      'lessons/01-a/challenges/b/check.js',
      '../../../../web/src/engine/index.ts',
      'lessons/',
      'web/src/engine/index.ts',
    ],
  ])('%s at %s', (file, target, zone, path) => {
    expect(faultsOf({ [file]: `import '${target}';` })).toEqual([`${file}:1 ${zone} may not look at ${path}`]);
  });

  it('sees through globs', () => {
    const text = "const parts = import.meta.glob(['../widgets/*.ts', '../lesson/*.ts']);";
    expect(faultsOf({ 'web/src/widgets/all.ts': text })).toEqual([
      'web/src/widgets/all.ts:1 web/src/widgets/ may not look at web/src/lesson/',
    ]);
  });

  it('keeps packages to the part that wraps them', () => {
    const text =
      "import { Chart } from 'chart.js/auto';\nimport { newQuickJSWASMModule } from 'quickjs-emscripten-core';";
    expect(faultsOf({ 'web/src/widgets/curve.ts': text })).toEqual([
      'web/src/widgets/curve.ts:1 chart.js/auto: only web/src/charts/ may know of Chart.js',
      'web/src/widgets/curve.ts:2 quickjs-emscripten-core: only web/src/sandbox/ may know of QuickJS',
    ]);
  });

  it('asks where a new folder belongs', () => {
    expect(faultsOf({ 'web/src/misc/helpers.ts': '' })).toEqual([
      'web/src/misc/helpers.ts:1 no rule says what this file may look at',
    ]);
  });
});

describe('C++: what may not be looked at', () => {
  const headers = Object.fromEntries(
    ['spec', 'lanes', 'stable', 'loss', 'losses', 'losses/mse', 'losses/mae', 'evaluate'].map((name) => [
      `cpp/include/downhill/${name}.hpp`,
      '#pragma once',
    ]),
  );

  it.each([
    ['cpp/include/downhill/spec.hpp', 'lanes'],
    ['cpp/include/downhill/lanes.hpp', 'stable'],
    ['cpp/include/downhill/stable.hpp', 'loss'],
    ['cpp/include/downhill/loss.hpp', 'losses/mse'],
    ['cpp/include/downhill/losses/mse.hpp', 'losses'],
    ['cpp/include/downhill/losses/mse.hpp', 'evaluate'],
  ])('%s at %s.hpp', (file, target) => {
    const include = `#pragma once\n\n#include "downhill/${target}.hpp"`;
    expect(faultsOf({ ...headers, [file]: include })).toEqual([
      `${file}:3 ${file.replace(/mse\.hpp$/, '')} may not look at cpp/include/downhill/${target}.hpp`,
    ]);
  });

  it('finds includes beside the file too', () => {
    const files = { 'cpp/bindings/text.hpp': '', 'cpp/src/run.cpp': '#include "../bindings/text.hpp"' };
    expect(faultsOf(files)).toEqual(['cpp/src/run.cpp:1 cpp/src/ may not look at cpp/bindings/text.hpp']);
  });

  it('keeps the web in the bindings', () => {
    const text = '#include <emscripten.h>\n#ifdef __EMSCRIPTEN__\n#endif';
    expect(faultsOf({ 'cpp/src/run.cpp': text })).toEqual([
      'cpp/src/run.cpp:1 emscripten.h: only cpp/bindings/ may know of Emscripten',
      'cpp/src/run.cpp:2 __EMSCRIPTEN__: only cpp/bindings/ may know of the web',
    ]);
  });

  it('keeps SIMD in the lanes', () => {
    const text = '#include <immintrin.h>\nusing V [[gnu::vector_size(16)]] = float;';
    expect(faultsOf({ 'cpp/src/kernels.hpp': text })).toEqual([
      'cpp/src/kernels.hpp:1 immintrin.h: only cpp/include/downhill/lanes.hpp may know of SIMD',
      'cpp/src/kernels.hpp:2 vector_size: only cpp/include/downhill/lanes.hpp may know of SIMD',
    ]);
  });
});
