import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printFault } from '../../web/build/lessons/faults.ts';
import { project } from '../process.mjs';
import { architectureFaults } from './architecture.ts';

const sources = ['cpp', 'tests/cpp', 'web', 'lessons'].flatMap(sourcesIn);
const faults = architectureFaults(new Map(sources));
for (const fault of faults) console.error(printFault(fault));
if (faults.length > 0) process.exitCode = 1;
else console.log(`${sources.length} files look only where they may.`);

function sourcesIn(folder: string): [string, string][] {
  return readdirSync(fileURLToPath(new URL(folder, project)), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path))
    .filter((path) => /\.(ts|js|mjs|[ch]pp)$/.test(path) && !path.startsWith('web/src/generated/'))
    .map((path) => [path, readFileSync(new URL(path, project), 'utf8')]);
}
