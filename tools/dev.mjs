import { buildEngine } from './builds.mjs';
import { main, run, tool } from './process.mjs';
import { setUp } from './setup/setup.mjs';

/** For those who work on the site: Vite's own server, which shows every change at once. */
await main(async () => {
  await setUp('build');
  await buildEngine();
  await run(tool('vite'), '--config', 'web/vite.config.ts', ...process.argv.slice(2));
});
