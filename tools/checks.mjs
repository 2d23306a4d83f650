import { cppFiles } from './cpp-files.mjs';
import { succeeds, tool } from './process.mjs';

/**
 * @typedef {object} Check
 * @property {string} title
 * @property {() => Promise<boolean>} passes
 */

/** @type {readonly Check[]} */
export const checks = [
  {
    title: 'The engine builds', // the types of its catalogue, and the numbers that lessons quote, are checked below
    passes: () => succeeds('node', ['tools/engine.mjs']),
  },
  {
    title: 'Format and lint of TypeScript, CSS and JSON',
    passes: () => succeeds(tool('biome'), ['check', '--error-on-warnings', '--max-diagnostics=none']),
  },
  {
    title: 'Format of C++',
    passes: () => succeeds('clang-format', ['--dry-run', '-Werror', ...cppFiles()]),
  },
  {
    title: 'Types',
    async passes() {
      const site = await succeeds(tool('tsc'), []);
      const tools = await succeeds(tool('tsc'), ['--project', 'tools']);
      return site && tools;
    },
  },
  {
    title: 'Which way things may look',
    passes: () => succeeds(tool('tsx'), ['tools/architecture/main.ts']),
  },
  {
    title: 'Lessons',
    passes: () => succeeds(tool('tsx'), ['web/build/lessons/check.ts']),
  },
  {
    title: 'Lint of C++',
    passes: async () =>
      (await succeeds('cmake', ['--preset', 'debug', '--log-level=WARNING'])) &&
      (await succeeds('run-clang-tidy', ['-quiet', '-p', 'build/debug'], {
        hide: /^clang-tidy|^\d+ warnings generated\.$/, // all but the warnings about our own code
      })),
  },
];
