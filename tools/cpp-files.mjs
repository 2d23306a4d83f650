import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from './process.mjs';

/** Every C++ file of ours, from the project's folder. */
export function cppFiles() {
  return ['cpp', 'tests/cpp'].flatMap((folder) =>
    readdirSync(fileURLToPath(new URL(folder, project)), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[ch]pp$/.test(file))
      .map((file) => join(folder, file)),
  );
}
