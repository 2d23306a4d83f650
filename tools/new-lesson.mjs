import { fileURLToPath } from 'node:url';
import { newChallenge, newLesson } from './new-lesson/make.mjs';
import { main, project, Stop } from './process.mjs';

const USAGE = `Usage: npm run new-lesson -- "Title of the lesson"
       npm run new-lesson -- --challenge LESSON "Name of the challenge"`;

/** The folder of a new lesson, or of a new challenge of a lesson, with guidance in place of its texts. */
await main(async () => {
  const [first = '', ...rest] = process.argv.slice(2);
  const root = fileURLToPath(project);
  if (first === '--challenge') {
    if (rest.length !== 2) throw new Stop(USAGE);
    console.log(newChallenge(root, rest[0] ?? '', rest[1] ?? ''));
    return;
  }
  if (first.startsWith('--')) throw new Stop(`There is no option ${first}.\n\n${USAGE}`);
  if (first === '') throw new Stop(`A lesson needs a title.\n\n${USAGE}`);
  if (rest.length > 0) throw new Stop(`Put the title in quotes: "${[first, ...rest].join(' ')}".\n\n${USAGE}`);
  console.log(newLesson(root, first));
});
