import { pages, version } from 'virtual:embed';
import { claim } from './claim.ts';
import { sizeFrames } from './frames.ts';
import { load, tags } from './load.ts';
import { watch } from './watch.ts';

/**
 * What a page of others loads: small, and all that it does is to wait. Nothing is put on `window`, and nothing is
 * styled but the elements themselves. Its own address says where everything else is.
 */
const claimed = claim(version, import.meta.url, tags);
if (claimed.length > 0) watch(claimed, load);
sizeFrames(new URL(pages, import.meta.url));
