import { cppFiles } from './cpp-files.mjs';
import { main, run, tool } from './process.mjs';
import { setUp } from './setup/setup.mjs';

/** Mends what `npm run check` says about format, and what of the lint can be mended safely. */
await main(async () => {
  await setUp('check');
  await run(tool('biome'), 'check', '--write');
  await run('clang-format', '-i', ...cppFiles());
});
