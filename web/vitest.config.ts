import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { challenges } from './build/challenges.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [challenges(root)],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/everywhere/**'],
    allowOnly: false,
    maxWorkers: availableParallelism(), // by itself Vitest leaves one core idle, which is half of two
  },
});
