import { fileURLToPath } from 'node:url';
import { readCourse } from './course.ts';
import { printFault } from './faults.ts';
import { openKit } from './kit.ts';

/** `npm run check` runs this: every fault of every lesson, and exit code 1 if there is one. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const { lessons, documents, faults } = await readCourse(await openKit(root));

for (const fault of faults) console.error(`${printFault(fault)}\n`);
if (faults.length > 0) {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the lessons.`);
  process.exitCode = 1;
} else {
  console.log(`Lessons: ${documents.length} written, ${lessons.length - documents.length} in the making, no faults.`);
}
