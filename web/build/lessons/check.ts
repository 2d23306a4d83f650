import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChallenges } from './challenges.ts';
import { readCourse } from './course.ts';
import { printFault } from './faults.ts';
import { openKit } from './kit.ts';
import { proveChallenge } from './proof/prove.ts';

/**
 * `npm run check` runs this: every fault of every lesson and challenge, and exit code 1 if there is one. A word behind it
 * names a folder whose `lessons/` are looked at in place of the project's.
 */
const root = process.argv[2] ? resolve(process.argv[2]) : fileURLToPath(new URL('../../../', import.meta.url));
const { lessons, documents, faults: written } = await readCourse(await openKit(root));
const challenges = [...(await findChallenges(root)).values()];
const faults = [...written];
// One after the other: programs that run side by side on a busy machine take each other's time, and miss their deadlines.
for (const challenge of challenges) faults.push(...(await proveChallenge(challenge, root)));

for (const fault of faults) console.error(`${printFault(fault)}\n`);
if (faults.length > 0) {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the lessons.`);
  process.exitCode = 1;
} else {
  console.log(`Lessons: ${documents.length} written, ${lessons.length - documents.length} in the making, no faults.`);
}
