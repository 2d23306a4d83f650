import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { proveWidgets } from '../stage/prove.ts';
import { openStage } from '../stage/stage.ts';
import { findChallenges } from './challenges.ts';
import { readCourse } from './course.ts';
import { FaultLog, printFault } from './faults.ts';
import { openKit } from './kit.ts';
import { proveChallenge } from './proof/prove.ts';

/**
 * `npm run check` runs this: every fault of every lesson and challenge, and exit code 1 if there is one. A word behind it
 * names a folder whose `lessons/` are looked at in place of the project's.
 */
const root = process.argv[2] ? resolve(process.argv[2]) : fileURLToPath(new URL('../../../', import.meta.url));
const { lessons, documents, drafts, faults: written } = await readCourse(await openKit(root));
const challenges = [...(await findChallenges(root)).values()];
const faults = new FaultLog();
for (const fault of written) faults.add(fault);
// One after the other: programs that run side by side on a busy machine take each other's time, and miss their deadlines.
for (const challenge of challenges) {
  for (const fault of await proveChallenge(challenge, root)) faults.add(fault);
}

// Last, because from then on there is a window.
const stage = await openStage();
for (const { live } of [...documents, ...drafts]) {
  for (const fault of await proveWidgets(live, stage)) faults.add(fault);
}
await stage.close();

const { all } = faults;
for (const fault of all) console.error(`${printFault(fault)}\n`);
if (all.length > 0) {
  console.error(`${all.length} ${all.length === 1 ? 'fault' : 'faults'} in the lessons.`);
  process.exitCode = 1;
} else {
  console.log(`Lessons: ${documents.length} written, ${lessons.length - documents.length} in the making, no faults.`);
}
