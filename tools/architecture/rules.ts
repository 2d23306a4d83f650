/** A part of the project, and the other parts that it may look at. It may always look at itself. */
export interface Zone {
  /** A folder (with a slash at its end) or a file; where several hold a file, the longest does. */
  readonly path: string;
  readonly mayUse: readonly string[];
}

/** Something that one part alone may touch, so that it can be changed in one place. */
export interface Reserved {
  readonly what: string;
  readonly pattern: RegExp;
  readonly owners: readonly string[];
}

const core = 'cpp/include/downhill/';
const declarations = [`${core}spec.hpp`];
// What formulas are written on, beside lanes.
const forms = ['rows', 'look', 'along', 'batch'].map((name) => `${core}${name}.hpp`);
const helpers = [...declarations, ...forms, `${core}lanes.hpp`, `${core}stable.hpp`];
// What several losses have in common.
const shared = ['binary', 'softmax', 'entropy', 'vectors'].map((name) => `${core}${name}.hpp`);
const cosines = `${core}cosines.hpp`;
const concepts = [...helpers, ...shared, cosines, `${core}loss.hpp`];

// What activations, optimizers and schedules are written on.
const ingredients = [
  ...declarations,
  ...['part', 'power', 'lanes', 'stable', 'trigonometry'].map((name) => `${core}${name}.hpp`),
];

const web = 'web/src/';
const leaves = [`${web}data/`, `${web}state/`, `${web}charts/`, `${web}sandbox/`, `${web}styles/`];
const live = `${web}engine/live.ts`; // without the words of the catalogue, which would be half of what a page loads
const machinery = [...leaves, live, `${web}grader/`];

const trusted = `${web}trusted/`;
const words = `${web}words/`; // so that every part may speak the reader's language

/** Every source file must belong to one: a new folder says here where it stands. */
const listed: readonly Zone[] = [
  { path: `${core}spec.hpp`, mayUse: [] },
  { path: `${core}lanes.hpp`, mayUse: declarations },
  { path: `${core}stable.hpp`, mayUse: [...declarations, `${core}lanes.hpp`] },
  { path: `${core}random.hpp`, mayUse: [`${core}stable.hpp`] },
  { path: `${core}trigonometry.hpp`, mayUse: [`${core}lanes.hpp`] },
  { path: `${core}dataset.hpp`, mayUse: [`${core}spec.hpp`, `${core}random.hpp`] },
  { path: `${core}datasets/`, mayUse: [`${core}dataset.hpp`, `${core}stable.hpp`, `${core}trigonometry.hpp`] },
  { path: `${core}datasets.hpp`, mayUse: [`${core}dataset.hpp`, `${core}datasets/`] },
  ...forms.map((path) => ({ path, mayUse: [...declarations, `${core}lanes.hpp`, `${core}look.hpp`] })),
  ...shared.map((path) => ({ path, mayUse: helpers })),
  { path: cosines, mayUse: [...helpers, `${core}vectors.hpp`] },
  { path: `${core}loss.hpp`, mayUse: helpers },
  { path: `${core}losses/`, mayUse: concepts },
  { path: `${core}losses.hpp`, mayUse: [...concepts, `${core}losses/`] },
  { path: `${core}part.hpp`, mayUse: declarations },
  { path: `${core}power.hpp`, mayUse: [] },
  ...['activation', 'optimizer', 'schedule'].flatMap((part) => [
    { path: `${core}${part}.hpp`, mayUse: ingredients },
    { path: `${core}${part}s/`, mayUse: [...ingredients, `${core}${part}.hpp`] },
    { path: `${core}${part}s.hpp`, mayUse: [`${core}${part}.hpp`, `${core}${part}s/`, `${core}part.hpp`] },
  ]),
  // What the library offers to callers; no loss looks up at it.
  {
    path: core,
    mayUse: [
      ...concepts,
      `${core}losses.hpp`,
      `${core}part.hpp`,
      `${core}activations.hpp`,
      `${core}dataset.hpp`,
      `${core}random.hpp`,
    ],
  },
  { path: 'cpp/src/', mayUse: ['cpp/include/'] },
  { path: 'cpp/bindings/', mayUse: ['cpp/include/', 'cpp/src/'] },
  { path: 'cpp/fuzz/', mayUse: ['cpp/include/', 'cpp/src/'] },
  { path: 'cpp/bench/', mayUse: ['cpp/include/', 'cpp/src/'] },
  { path: 'tests/cpp/', mayUse: ['cpp/include/', 'cpp/src/'] },

  { path: `${web}generated/`, mayUse: [] },
  { path: words, mayUse: [] },
  { path: trusted, mayUse: [] },
  { path: `${web}engine/`, mayUse: [`${web}generated/`] },
  { path: `${web}data/`, mayUse: [] },
  { path: `${web}state/`, mayUse: [] },
  { path: `${web}charts/`, mayUse: [`${web}styles/`] },
  { path: `${web}sandbox/`, mayUse: [trusted] },
  { path: `${web}styles/`, mayUse: [] },
  { path: `${web}search/`, mayUse: [`${web}state/`, `${web}lesson/shared/`] },
  { path: `${web}pwa/`, mayUse: [trusted, `${web}state/`, `${web}lesson/shared/`] },
  { path: `${web}pwa/worker/`, mayUse: [`${web}pwa/talk.ts`] }, // a world of its own: it has no page
  { path: `${web}grader/`, mayUse: [live, `${web}engine/trainer/`, `${web}sandbox/`] },
  { path: `${web}curves/`, mayUse: [live] },
  { path: `${web}choosing/`, mayUse: [live] },
  {
    path: `${web}widgets/`,
    mayUse: [
      live,
      `${web}engine/trainer/`,
      `${web}choosing/`,
      `${web}curves/`,
      `${web}charts/`,
      `${web}state/`,
      `${web}styles/`,
    ],
  },
  { path: `${web}lesson/`, mayUse: [...machinery, trusted, `${web}engine/trainer/`, `${web}widgets/`] },
  {
    path: `${web}playground/`,
    mayUse: [
      live,
      `${web}engine/trainer/`,
      `${web}data/`,
      `${web}curves/`,
      `${web}widgets/`,
      `${web}charts/`,
      `${web}state/`,
      `${web}styles/`,
      trusted,
    ],
  },
  { path: `${web}embed/`, mayUse: [`${web}widgets/`] },
  { path: `${web}snippet/`, mayUse: [`${web}lesson/shared/`] },
  {
    path: `${web}pages/`,
    mayUse: [
      ...machinery,
      `${web}search/`,
      `${web}pwa/`,
      `${web}widgets/`,
      `${web}lesson/`,
      `${web}playground/`,
      `${web}snippet/`,
    ],
  },
  {
    path: 'web/build/',
    mayUse: [
      `${web}engine/`,
      `${web}choosing/`,
      `${web}curves/`,
      `${web}sandbox/`,
      `${web}grader/`,
      `${web}state/`,
      `${web}embed/describe.ts`, // asks every widget what it takes
      `${web}snippet/snippet.ts`,
      `${web}search/entry.ts`, // the type of what can be found
      `${web}pwa/worker/`, // the types of the worker's list
      `${web}charts/format.ts`, // so that a number looks the same in prose and in pictures
    ],
  },
  // Shows widgets without a browser, and asks of them what exercises ask.
  { path: 'web/build/stage/', mayUse: ['web/build/', `${web}widgets/`, `${web}lesson/exercises/`] },
  { path: 'web/build/lessons/check.ts', mayUse: ['web/build/', `${web}engine/`] },
  { path: 'web/vite.config.ts', mayUse: ['web/build/'] },
  { path: 'web/vitest.config.ts', mayUse: ['web/build/', 'web/vite.config.ts'] },

  // Served as it is, so there is nothing to look at.
  { path: 'web/public/', mayUse: [] },

  // They name elements, and import nothing.
  { path: 'lessons/', mayUse: [] },
];

const silent = [words, trusted, `${web}generated/`, `${web}styles/`, `${web}pwa/worker/`];
const isOfPages = ({ path }: Zone) => /^web\/(src|build)\//.test(path) && !silent.includes(path);

export const zones: readonly Zone[] = listed.map((zone) =>
  isOfPages(zone) ? { ...zone, mayUse: [...zone.mayUse, words] } : zone,
);

/** Packages and headers of others. */
export const reservedImports: readonly Reserved[] = [
  { what: 'Chart.js', pattern: /^chart\.js(\/|$)/, owners: [`${web}charts/`] },
  { what: 'QuickJS', pattern: /^(quickjs-|@jitl\/quickjs)/, owners: [`${web}sandbox/`] },
  { what: 'Emscripten', pattern: /^emscripten(\/|\.h$)/, owners: ['cpp/bindings/'] },
  { what: 'SIMD', pattern: /^(wasm_simd128|[a-z]mmintrin|immintrin|arm_neon)\.h$/, owners: [`${core}lanes.hpp`] },
];

/** Words in C++ sources. */
export const reservedWords: readonly Reserved[] = [
  { what: 'the web', pattern: /\b(__EMSCRIPTEN__|EMSCRIPTEN_\w+|EM_(ASM|JS)\w*)\b/, owners: ['cpp/bindings/'] },
  { what: 'SIMD', pattern: /\b(__wasm_simd128__|vector_size)\b/, owners: [`${core}lanes.hpp`] },
];
