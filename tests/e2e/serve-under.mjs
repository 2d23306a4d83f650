import { fileURLToPath } from 'node:url';
import { environmentOf } from '../../tools/address.mjs';
import { main, project, Stop, succeeds, tool } from '../../tools/process.mjs';
import { siteServer } from '../../tools/site-server.mjs';

/** Builds the site for a path of a host of its own, and serves it there; says so when it does. */
await main(async () => {
  const [port, base = '/'] = process.argv.slice(2);
  const folder = fileURLToPath(new URL('build/under', project));
  const environment = environmentOf({ base, origin: `http://localhost:${port}` });
  const words = ['build', '--config', 'web/vite.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  if (!(await succeeds(tool('vite'), words, { environment }))) throw new Stop('The site could not be built.');
  const { tsImport } = await import('tsx/esm/api');
  const hosting = await tsImport('../../web/build/headers.ts', import.meta.url);
  siteServer(folder, { ...hosting, base }).listen(Number(port), 'localhost', () => console.log('It is served.'));
});
