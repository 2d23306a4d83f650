import { readAddress } from './address.mjs';
import { buildAll } from './builds.mjs';
import { main } from './process.mjs';
import { setUp } from './setup/setup.mjs';

await main(async () => {
  const address = readAddress(process.argv.slice(2));
  await setUp('build');
  await buildAll(address);
});
