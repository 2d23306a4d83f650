import { buildAll } from './builds.mjs';
import { main } from './process.mjs';
import { setUp } from './setup/setup.mjs';

await main(async () => {
  await setUp('build');
  await buildAll();
});
