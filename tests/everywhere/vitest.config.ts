import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A file an engine, each with a browser of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/everywhere/**/*.test.ts'], allowOnly: false, maxWorkers: 2, testTimeout: 60_000 },
});
