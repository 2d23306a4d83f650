import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compressFolder } from './compress.mjs';
import { main, project, Stop } from './process.mjs';

/** For nginx and the like: `npm run compress`, after `npm run build`. */
await main(async () => {
  const site = fileURLToPath(new URL('dist/site/', project));
  if (!existsSync(site)) throw new Stop('There is no site to compress yet. Build it with: npm run build');
  console.log(`${await compressFolder(site)} files of dist/site have a .br and a .gz beside them now.`);
});
