import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { challenges } from './build/challenges.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [challenges(root)],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    allowOnly: false,
  },
});
