import { checks } from './checks.mjs';
import { main, Stop } from './process.mjs';
import { setUp } from './setup/setup.mjs';

/** Everything that can be said of the project without running it. All checks run, so that all faults are seen at once. */
await main(async () => {
  await setUp('check');
  const faulty = [];
  for (const { title, passes } of checks) {
    console.log(`\n=== ${title}\n`);
    if (!(await passes())) faulty.push(title);
  }
  if (faulty.length > 0) throw new Stop(`Faults in: ${faulty.join('; ')}.`);
  console.log(`\nNo faults in ${checks.length} checks.`);
});
