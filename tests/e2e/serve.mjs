import { main } from '../../tools/process.mjs';
import { serveSite } from '../../tools/serve.mjs';

/** The built site, with the headers of production, for the tests. */
await main(async () => {
  await serveSite(Number(process.argv[2]));
});
