import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { baseOf } from './address.mjs';
import { main, project, Stop, succeeds } from './process.mjs';
import { thisMachine } from './setup/host.mjs';
import { findNginx } from './setup/needs.mjs';

/** Serves `dist/site` by nginx, as a host of one's own would: `npm run serve:nginx`. */
await main(async () => {
  const { port, base: path } = readOptions();
  const base = baseOf(path);
  const site = fileURLToPath(new URL('dist/site/', project));
  if (!existsSync(`${site}index.html.gz`)) {
    throw new Stop('nginx sends files that are compressed already. First: npm run build && npm run compress');
  }
  if (findNginx(thisMachine) === null) {
    throw new Stop(
      'nginx is not installed. On Debian:\n    sudo apt-get install --no-install-recommends nginx libnginx-mod-http-brotli-static',
    );
  }
  const scratch = fileURLToPath(new URL('build/nginx', project));
  mkdirSync(scratch, { recursive: true });
  const { tsImport } = await import('tsx/esm/api');
  const { BROTLI_MODULE, nginxConfig } = await tsImport('../web/build/hosting/nginx.ts', import.meta.url);
  const brotli = existsSync(BROTLI_MODULE);
  if (!brotli) console.log('Without Debian’s libnginx-mod-http-brotli-static, files are sent gzipped.');
  writeFileSync(`${scratch}/nginx.conf`, nginxConfig({ site, base, port, brotli, scratch }));
  console.log(`Downhill is on http://localhost:${port}${base} (Ctrl+C stops it).`);
  // Started as root, it would give its workers to a user who may not read this folder.
  const user = thisMachine.isRoot ? ' user root;' : '';
  const words = ['-p', scratch, '-c', 'nginx.conf', '-e', 'stderr', '-g', `daemon off;${user}`];
  const program = findNginx(thisMachine) ?? 'nginx';
  if (!(await succeeds(program, words))) throw new Stop('nginx has stopped; what it says of that stands above.');
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '8080' }, base: { type: 'string', default: '/' } },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65536) return { port, base: values.base };
    throw new Error(`A port is a whole number from 1 to 65535, not "${values.port}".`);
  } catch (error) {
    const message = error instanceof Error ? error.message : error;
    throw new Stop(
      `${message}\nExample, for a site built with --base /downhill/: npm run serve:nginx -- --base /downhill/ --port 8080`,
    );
  }
}
