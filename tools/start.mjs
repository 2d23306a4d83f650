import { parseArgs } from 'node:util';
import { buildEngine, buildSite } from './builds.mjs';
import { main, Stop } from './process.mjs';
import { requireFreePort, serveSite } from './serve.mjs';
import { setUp } from './setup/setup.mjs';

await main(async () => {
  const port = chosenPort();
  await requireFreePort(port);
  await setUp('build');
  await buildEngine();
  await buildSite();
  const address = await serveSite(port);
  console.log(`\nDownhill is on ${address} (Ctrl+C stops it).`);
});

function chosenPort() {
  const { values } = readOptions();
  const port = Number(values.port);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Stop(`A port is a whole number from 1 to 65535, not "${values.port}". Example: npm start -- --port 5000`);
}

function readOptions() {
  try {
    return parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  } catch (error) {
    throw new Stop(
      `${error instanceof Error ? error.message : error}\nThe one option is the port: npm start -- --port 5000`,
    );
  }
}
